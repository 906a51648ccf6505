// The list of documents: only the rows in sight are in the page. One tab stop; arrow keys move the choice.

const SPARE_ROWS = 6;

const list = {
  node: byId("list"),
  rows: byId("rows"),
  numbers: [],
  chosen: -1,
  onChoose: () => {},

  set(numbers) {
    this.numbers = numbers;
    this.draw(true);
  },

  rowHeight() {
    return 4.75 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  },

  draw(anew) {
    const height = this.rowHeight();
    this.rows.style.height = `${this.numbers.length * height}px`;
    const first = Math.max(0, Math.floor(this.node.scrollTop / height) - SPARE_ROWS);
    const last = Math.min(this.numbers.length,
      Math.ceil((this.node.scrollTop + this.node.clientHeight) / height) + SPARE_ROWS);
    if (!anew && first === this.first && last === this.last) return;
    this.first = first;
    this.last = last;
    const rows = [];
    for (let i = first; i < last; i++) rows.push(this.row(i, height));
    if (rows.length === 0) rows.push(element("p", { class: "none" }, labels.text("list.none")));
    this.rows.replaceChildren(...rows);
    this.describe();
  },

  row(index, height) {
    const entry = store.documents[this.numbers[index]];
    const facts = labels.text("list.facts", labels.number(entry.facts));
    const place = entry.province < 0 ? "" : store.provinces[entry.province];
    const row = element("div", {
      role: "option",
      id: `row-${entry.number}`,
      class: "row",
      "aria-selected": String(entry.number === this.chosen),
      "aria-setsize": this.numbers.length,
      "aria-posinset": index + 1,
    },
    element("span", { class: "title", lang: "vi" }, entry.title || entry.id || labels.text("list.untitled")),
    element("span", { class: "line" },
      element("span", { class: "facts" }, [labels.day(entry.published), place, facts].filter(Boolean).join(" · ")),
      entry.bad > 0 ? element("span", { class: "flag" }, labels.text("list.bad")) : null));
    row.style.top = `${index * height}px`;
    row.addEventListener("click", () => this.choose(entry.number));
    return row;
  },

  describe() {
    const row = byId(`row-${this.chosen}`);
    if (row) this.node.setAttribute("aria-activedescendant", row.id);
    else this.node.removeAttribute("aria-activedescendant");
  },

  choose(number) {
    this.chosen = number;
    const index = this.numbers.indexOf(number);
    if (index >= 0) this.reveal(index);
    this.draw(true);
    this.onChoose(number);
  },

  reveal(index) {
    const height = this.rowHeight();
    const top = index * height;
    if (top < this.node.scrollTop) this.node.scrollTop = top;
    else if (top + height > this.node.scrollTop + this.node.clientHeight) {
      this.node.scrollTop = top + height - this.node.clientHeight;
    }
  },

  /** The document so many places away in the list. */
  step(by) {
    const to = Math.max(0, Math.min(this.numbers.length - 1, this.numbers.indexOf(this.chosen) + by));
    if (this.numbers.length > 0) this.choose(this.numbers[to]);
  },
};

list.node.addEventListener("scroll", () => requestAnimationFrame(() => list.draw(false)), { passive: true });
addEventListener("resize", () => list.draw(true));
list.node.addEventListener("keydown", (event) => {
  const page = Math.max(1, Math.floor(list.node.clientHeight / list.rowHeight()) - 1);
  const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
  if (event.key in steps) {
    event.preventDefault();
    list.step(steps[event.key]);
  } else if (event.key === "Enter") {
    byId("document").focus();
  }
});

