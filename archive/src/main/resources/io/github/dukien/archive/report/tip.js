// What a fact says, beside it: on hover and on focus. Escape hides it; the pointer may move onto it.

const tip = {
  node: byId("tip"),
  owner: null,
  timer: 0,

  show(owner, fact, text) {
    clearTimeout(this.timer);
    if (this.owner === owner && !this.node.hidden) return;
    this.owner?.removeAttribute("aria-describedby");
    this.owner = owner;
    owner.setAttribute("aria-describedby", "tip");
    const list = element("dl");
    for (const [name, value] of values.rows(fact, text)) {
      list.append(element("dt", {}, name), element("dd", {}, value));
    }
    this.node.className = typeClass(fact.type);
    this.node.replaceChildren(
      element("p", { class: "type" }, labels.text(`type.${fact.type}`)),
      element("p", { class: "headline" }, values.line(fact)),
      list,
    );
    this.node.hidden = false;
    this.place(owner);
    view.showCues(fact);
  },

  /** Below the fact, or above where there is more room; never outside the window. */
  place(owner) {
    const box = owner.getClientRects()[0] ?? owner.getBoundingClientRect();
    const size = this.node.getBoundingClientRect();
    const below = box.bottom + size.height + 12 < innerHeight || box.top < innerHeight / 2;
    const top = below ? box.bottom + 6 : box.top - size.height - 6;
    const left = Math.min(Math.max(8, box.left), Math.max(8, innerWidth - size.width - 8));
    this.node.style.top = `${Math.max(8, Math.min(top, innerHeight - size.height - 8))}px`;
    this.node.style.left = `${left}px`;
  },

  hide() {
    clearTimeout(this.timer);
    this.node.hidden = true;
    this.owner?.removeAttribute("aria-describedby");
    this.owner = null;
    view.showCues(null);
  },

  hideSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (document.activeElement !== this.owner) this.hide();
    }, 180);
  },
};

tip.node.addEventListener("pointerenter", () => clearTimeout(tip.timer));
tip.node.addEventListener("pointerleave", () => tip.hideSoon());
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") tip.hide();
});

