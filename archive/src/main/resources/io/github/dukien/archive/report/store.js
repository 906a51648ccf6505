// The documents: gzip in base64, unpacked block by block when somebody looks.

const MOST_BLOCKS = 12;

async function unpack(id) {
  const packed = atob(byId(id).textContent);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

const store = {
  types: [],
  provinces: [],
  documents: [],
  starts: [],
  blocks: new Map(),

  async open() {
    const index = JSON.parse(await unpack("index"));
    this.types = index.types;
    this.provinces = index.provinces;
    this.starts = index.blocks;
    this.documents = index.documents.map(([id, title, published, province, types, facts, bad], number) => (
      { number, id, title, published, province, types, facts, bad }));
  },

  blockOf(number) {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] <= number) low = middle;
      else high = middle;
    }
    return low;
  },

  /** The reports or the texts of a block, each as JSON. */
  async lines(kind, block) {
    return (await unpack(`${kind}-${block}`)).trimEnd().split("\n");
  },

  /** One whole report; a text that is an array is only what to search, so there is none. */
  async report(number) {
    const block = this.blockOf(number);
    let lines = this.blocks.get(block);
    if (lines) this.blocks.delete(block);
    else lines = await Promise.all([this.lines("reports", block), this.lines("texts", block)]);
    this.blocks.set(block, lines);
    if (this.blocks.size > MOST_BLOCKS) this.blocks.delete(this.blocks.keys().next().value);
    const [report, text] = lines.map((kind) => JSON.parse(kind[number - this.starts[block]]));
    return typeof text === "string" ? { ...report, text } : report;
  },
};

