// Puts a link into the address before the page reads it there.
const [link = ""] = process.argv.slice(2);
Object.assign(globalThis, { location: new URL(`https://example.org/downhill/#${link}`) });
