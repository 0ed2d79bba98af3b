/** A function that makes what belongs to an object when it is first asked for it, and keeps it as long as the object lives. */
export function madeOnce<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    let found = kept.get(key);
    if (!found) {
      found = { made: make(key) };
      kept.set(key, found);
    }
    return found.made;
  };
}
