// Search in all texts. The first search unpacks and folds every document once; later ones go through memory.

const search = {
  texts: [],
  ready: 0,
  run: 0,

  /** "hòa giải" tổ → [" hoa giai ", " to"]: phrases, and beginnings of words. */
  terms(query) {
    const terms = [];
    for (const [, phrase, word] of query.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
      const term = fold(phrase ?? word).replace(/ +/g, " ").trim();
      if (term) terms.push(phrase === undefined ? ` ${term}` : ` ${term} `);
    }
    return terms;
  },

  matches(number, terms) {
    const text = this.texts[number];
    return terms.every((term) => text.includes(term));
  },

  /** What of a report is searched: title, text, or the facts' words where there is no text. */
  searchable(report) {
    const words = report.text ?? report.facts.map((fact) => fact.text).join("\n");
    return fold(`${report.id} ${report.metadata?.title ?? ""}\n${words}`).replace(/ +/g, " ");
  },

  /** Folds what is not folded yet, calling back after each block; a newer call ends an older one. */
  async prepare(progress) {
    const mine = ++this.run;
    while (this.ready < store.starts.length) {
      const block = this.ready;
      const lines = await store.lines(block);
      if (mine !== this.run) return false;
      lines.forEach((line, i) => {
        this.texts[store.starts[block] + i] = this.searchable(JSON.parse(line));
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
    const terms = this.terms(query).map((term) => term.trim().split(" "));
    if (terms.length === 0) return [];
    const plain = fold(text);
    const places = foldPlaces(text);
    const hits = [];
    for (const words of terms) {
      const pattern = new RegExp(`(?<= )${words.join(" +")}`, "g");
      for (const match of plain.matchAll(pattern)) {
        hits.push([places[match.index], places[match.index + match[0].length - 1] + 1]);
      }
    }
    return hits;
  },
};

