// The page's two languages. Java has written both into the markup; what the script writes asks here.

const labels = {
  all: {},
  language: "vi",

  /** The text of a key, with figures for {n} and {m}; otherwise the key's last part, for users' own fields. */
  text(key, n, m) {
    const pair = this.all[key];
    if (!pair) return key.slice(key.indexOf(".") + 1);
    const text = pair[this.language === "vi" ? 0 : 1];
    return n === undefined ? text : text.replace("{n}", n).replace("{m}", m);
  },

  has(key) {
    return Object.hasOwn(this.all, key);
  },

  number(value, digits = 10) {
    return new Intl.NumberFormat(this.language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: digits })
      .format(value);
  },

  /** 2020-07-09 as 9/7/2020 or 9 Jul 2020; anything else as it is. */
  day(value) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    if (!parts) return value;
    if (this.language === "vi") return `${+parts[3]}/${+parts[2]}/${parts[1]}`;
    return new Date(Date.UTC(parts[1], parts[2] - 1, parts[3]))
      .toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  },

  set(language) {
    this.language = language;
    document.documentElement.lang = language;
    document.documentElement.dataset.language = language;
    for (const node of document.querySelectorAll("[data-label-attribute]")) {
      const [name, key] = node.dataset.labelAttribute.split(":");
      node.setAttribute(name, this.text(key));
    }
  },
};

