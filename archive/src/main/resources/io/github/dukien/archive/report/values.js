// What a fact says, in words: one line for the table, all fields for the tip.

const BOUND_SIGN = { AT_LEAST: "≥ ", AT_MOST: "≤ ", APPROX: "≈ " };
const PLACE_FIELDS = new Set(["id", "type", "text", "start", "end", "mentions", "evidence", "figures", "optional"]);
const MEDIATION_FIGURES =
  ["teams", "mediators", "received", "mediated", "successful", "unsuccessful", "pending", "rate"];
const LONGEST_VALUE = 300;

const values = {
  /** One of our constants in words; anything else as it is. */
  constant(value) {
    return labels.has(`value.${value}`) ? labels.text(`value.${value}`) : String(value);
  },

  figure(fact, name) {
    const upTo = fact.max === undefined ? "" : `–${labels.number(fact.max)}`;
    const outOf = fact.total === undefined ? "" : `/${labels.number(fact.total)}`;
    return (BOUND_SIGN[fact.bound] ?? "") + labels.number(fact[name]) + upTo + outOf;
  },

  /** 2020-01/2020-06 with both ends as people write them. */
  date(value) {
    return String(value).split("/").map((end) => labels.day(end)).join(" – ");
  },

  /** The normalised value on one line. */
  line(fact) {
    switch (fact.type) {
      case "person":
        return [fact.name, ...(fact.positions ?? []).map((position) => position.title)].join(" · ");
      case "date":
        return [fact.modifier && this.constant(fact.modifier), this.date(fact.value ?? ""),
          fact.calendar && this.constant(fact.calendar)].filter(Boolean).join(" ");
      case "memberCount":
        return `${this.figure(fact, "count")} ${fact.unit} · ${this.constant(fact.kind)}`;
      case "percentage":
        return `${this.figure(fact, "percent")}% · ${this.constant(fact.relation)}`;
      case "money":
        return `${this.figure(fact, "amount")} ${fact.currency} · ${this.constant(fact.kind)}`;
      case "mediation":
        return MEDIATION_FIGURES.filter((name) => fact[name] !== undefined)
          .map((name) => `${labels.text(`field.${name}`)} ${labels.number(fact[name])}${name === "rate" ? "%" : ""}`)
          .join(" · ");
      case "document":
        return [fact.kind, fact.number, fact.date && `(${this.date(fact.date)})`].filter(Boolean).join(" ");
      case "activity":
        return `${this.figure(fact, "count")} ${fact.item ?? fact.unit}`;
      default:
        return Object.entries(fact).filter(([name]) => !PLACE_FIELDS.has(name))
          .map(([name, value]) => `${name}: ${this.any(value)}`).join(" · ").slice(0, LONGEST_VALUE);
    }
  },

  /** Period, scope, planned. */
  about(fact) {
    return [fact.scope, fact.period && this.date(fact.period), fact.planned && labels.text("field.planned")]
      .filter(Boolean).join(" · ");
  },

  any(value) {
    if (typeof value === "number") return labels.number(value);
    if (typeof value === "string") return this.constant(value);
    if (value === true) return labels.text("value.true");
    return JSON.stringify(value).slice(0, LONGEST_VALUE);
  },

  position(position) {
    return [position.title, position.status && position.status !== "CURRENT" && this.constant(position.status)]
      .filter(Boolean).join(" – ");
  },

  /** Every field as [name, value], evidence last. */
  rows(fact, text) {
    const rows = [];
    for (const [name, value] of Object.entries(fact)) {
      if (PLACE_FIELDS.has(name) || name === "currency") continue;
      if (name === "positions") value.forEach((position) => rows.push([name, this.position(position)]));
      else if (name === "amount") rows.push([name, `${labels.number(value)} ${fact.currency}`]);
      else if (name === "percent" || name === "rate") rows.push([name, `${labels.number(value)}%`]);
      else if (["value", "from", "to", "period", "date"].includes(name)) rows.push([name, this.date(value)]);
      else rows.push([name, this.any(value)]);
    }
    if (fact.mentions) rows.push(["mentions", labels.number(fact.mentions.length)]);
    if (fact.evidence) rows.push(["evidence", fact.evidence.rule], ["cues", this.cues(fact, text)]);
    return rows.filter(([, value]) => value !== "").map(([name, value]) => [labels.text(`field.${name}`).slice(0, LONGEST_VALUE), value]);
  },

  cues(fact, text) {
    if (text === undefined) return "";
    return (fact.evidence.cues ?? []).map((cue) => `«${text.slice(cue.start, cue.end)}»`).join(" ");
  },
};

/** The class that gives a type its colour. Types of users share one. */
function typeClass(type) {
  return labels.has(`type.${type}`) ? `t-${type}` : "t-custom";
}

