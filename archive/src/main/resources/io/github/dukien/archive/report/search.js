// Search in all texts. The first search unpacks and folds every document once; later ones go through memory.

const search = {
  texts: [],
  ready: 0,
  run: 0,

  /** "hòa giải" tổ → [" hoa giai ", " to"]: phrases, and beginnings of words. */
  terms(query) {
    const terms = [];
    for (const [, phrase, word] of query.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
      const term = fold(phrase ?? word).trim();
      if (term) terms.push(phrase === undefined ? ` ${term}` : ` ${term} `);
    }
    return terms;
  },

  matches(number, terms) {
    const text = this.texts[number];
    return terms.every((term) => text.includes(term));
  },

  /** What of a document is searched: id, title, text, or the facts' words where there is no text. */
  searchable(entry, text) {
    return fold(`${entry.id}\n${entry.title}\n${typeof text === "string" ? text : text.join("\n")}`);
  },

  /** Folds what is not folded yet, calling back after each block; a newer call ends an older one. */
  async prepare(progress) {
    const mine = ++this.run;
    while (this.ready < store.starts.length) {
      const block = this.ready;
      const lines = await store.lines("texts", block);
      if (mine !== this.run) return false;
      lines.forEach((line, i) => {
        const number = store.starts[block] + i;
        this.texts[number] = this.searchable(store.documents[number], JSON.parse(line));
      });
      this.ready = block + 1;
      progress(this.ready / store.starts.length);
      await new Promise((resolve) => setTimeout(resolve));
      if (mine !== this.run) return false;
    }
    return true;
  },

  /** Where the terms stand in a text, as [start, end]. */
  hits(text, query) {
    const plain = fold(text);
    const places = foldPlaces(text);
    const hits = [];
    for (const term of this.terms(query)) {
      const words = term.trimEnd();
      for (let at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + words.length)) {
        hits.push([places[at + 1], places[at + words.length - 1] + 1]);
      }
    }
    return hits;
  },
};

