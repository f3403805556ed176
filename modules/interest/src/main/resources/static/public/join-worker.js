// Finds the number that the page's challenge asks for (ALTCHA protocol), off the page's own thread.
const BATCH = 200;

onmessage = async ({ data: { algorithm, challenge, salt, most } }) => {
  const encoder = new TextEncoder();
  const wanted = Uint8Array.from(challenge.match(/../g), (pair) => parseInt(pair, 16));
  const isWanted = (hash) => wanted.every((byte, i) => byte === hash[i]);
  for (let start = 0; start <= most; start += BATCH) {
    const size = Math.min(BATCH, most - start + 1);
    const hashes = await Promise.all(
      Array.from({ length: size }, (_, i) => crypto.subtle.digest(algorithm, encoder.encode(salt + (start + i)))),
    );
    const found = hashes.findIndex((hash) => isWanted(new Uint8Array(hash)));
    if (found >= 0) {
      postMessage(start + found);
      return;
    }
  }
  postMessage(null);
};
