// Filters, switches, and the address of the open document.

const root = document.documentElement;
const filters = byId("filters");

/** What the reader chose is remembered where the browser allows it. */
const memory = {
  get(key) {
    try { return localStorage.getItem(`dukien.${key}`); } catch { return null; }
  },
  set(key, value) {
    try { localStorage.setItem(`dukien.${key}`, value); } catch { /* then not */ }
  },
};

function setTheme(theme) {
  root.dataset.theme = theme;
  memory.set("theme", theme);
}

function setLanguage(language) {
  labels.set(language);
  memory.set("language", language);
  fillChoices();
  apply();
  if (view.report) view.show(view.report);
}

function wireSwitch(name, change) {
  const radios = [...document.querySelectorAll(`input[name="${name}"]`)];
  const kept = memory.get(name);
  for (const radio of radios) {
    if (radio.value === kept) radio.checked = true;
    radio.addEventListener("change", () => change(radio.value));
  }
  return radios.find((radio) => radio.checked).value;
}

/** The choices of the filters, in the page's language; what is chosen stays chosen. */
function fillChoices() {
  const counts = new Map();
  for (const entry of store.documents) counts.set(entry.province, (counts.get(entry.province) ?? 0) + 1);
  const names = [...counts.keys()].filter((number) => number >= 0)
    .sort((a, b) => store.provinces[a].localeCompare(store.provinces[b], "vi"));
  const options = names.map((number) => [number, `${store.provinces[number]} (${counts.get(number)})`]);
  if (counts.has(-1)) options.push([-1, `${labels.text("unknown")} (${counts.get(-1)})`]);
  fillSelect(byId("province"), [["", labels.text("filter.all")], ...options]);
  fillSelect(byId("order"), ["input", "newest", "oldest", "facts"].map((key) => [key, labels.text(`sort.${key}`)]));
  const chips = byId("types");
  const chosen = chosenTypes();
  const present = store.types.map((type, bit) => [type, bit])
    .filter(([, bit]) => store.documents.some((entry) => entry.types & (1 << bit)));
  chips.replaceChildren(chips.querySelector("legend"), ...present.map(([type, bit]) => element("label",
    { class: `chip ${typeClass(type)}` },
    element("input", { type: "checkbox", value: bit, checked: chosen.includes(bit) }),
    element("span", {}, labels.text(`type.${type}`)))));
}

function fillSelect(select, options) {
  const value = select.value;
  select.replaceChildren(...options.map(([key, text]) => element("option", { value: key }, text)));
  if (options.some(([key]) => String(key) === value)) select.value = value;
}

function chosenTypes() {
  return [...document.querySelectorAll("#types input:checked")].map((box) => Number(box.value));
}

const byDay = (a, b) => a.published.localeCompare(b.published) || a.number - b.number;
const ORDERS = {
  oldest: (a, b) => (a.published === "") - (b.published === "") || byDay(a, b),
  newest: (a, b) => (a.published === "") - (b.published === "") || byDay(b, a),
  facts: (a, b) => b.facts - a.facts || a.number - b.number,
};

/** The documents that fit all filters but the search. */
function filtered() {
  const bits = chosenTypes().reduce((all, bit) => all | (1 << bit), 0);
  const province = byId("province").value;
  const from = byId("from").value;
  const to = byId("to").value;
  const bad = byId("bad").checked;
  const found = store.documents.filter((entry) =>
    (entry.types & bits) === bits
    && (province === "" || entry.province === Number(province))
    && (!from || entry.published >= from)
    && (!to || (entry.published !== "" && entry.published <= to))
    && (!bad || entry.bad > 0));
  const order = ORDERS[byId("order").value];
  return (order ? found.sort(order) : found).map((entry) => entry.number);
}

function report(numbers, done) {
  const counted = labels.text("list.count", labels.number(numbers.length), labels.number(store.documents.length));
  const busy = done < 1 ? ` – ${labels.text("list.searching", Math.floor(done * 100))}` : "";
  byId("count").textContent = counted + busy;
}

async function apply() {
  const query = byId("query").value;
  const terms = search.terms(query);
  view.shownTypes = new Set(chosenTypes().map((bit) => store.types[bit]));
  view.query = query;
  if (view.report) {
    view.mute();
    view.showHits();
  }
  const candidates = filtered();
  if (terms.length === 0) {
    search.run++;
    show(candidates, 1);
    return;
  }
  const found = () => candidates.filter((number) => number in search.texts && search.matches(number, terms));
  let last = 0;
  const complete = await search.prepare((done) => {
    if (performance.now() - last > 200) {
      last = performance.now();
      show(found(), done);
    }
  });
  if (complete) show(found(), 1);
}

function show(numbers, done) {
  list.set(numbers);
  report(numbers, done);
  byId("list").setAttribute("aria-busy", String(done < 1));
}

let opening = 0;

async function open(number) {
  const mine = ++opening;
  const found = await store.report(number);
  if (mine !== opening) return;
  view.show(found);
  try { history.replaceState(null, "", `#document-${number}`); } catch { /* the address stays */ }
}

/** Opens the document that the address names. */
function follow() {
  const match = /^#document-(\d+)$/.exec(location.hash);
  const number = match ? Number(match[1]) : -1;
  if (number < 0 || number >= store.documents.length) return;
  if (!list.numbers.includes(number)) {
    filters.reset();
    apply();
  }
  list.choose(number);
  byId("browser").scrollIntoView({ block: "start" });
}

function wireFilters() {
  let timer = 0;
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.addEventListener("change", (event) => {
    if (event.target.id !== "query") filterAnew();
  });
  byId("query").addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(filterAnew, 150);
  });
  byId("query").addEventListener("focus", () => search.prepare(() => {}), { once: true });
  filters.addEventListener("reset", () => setTimeout(filterAnew));
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      byId("query").focus();
    }
  });
}

function filterAnew() {
  list.node.scrollTop = 0;
  return apply();
}

function trouble(key, fallback) {
  byId("trouble").textContent = labels.has(key) ? labels.text(key) : fallback;
  byId("trouble").hidden = false;
}

async function start() {
  setTheme(wireSwitch("theme", setTheme));
  const language = wireSwitch("language", setLanguage);
  if (typeof DecompressionStream === "undefined" || !CSS.supports("color", "light-dark(#000, #fff)")) {
    trouble("browse.old", "Trình duyệt quá cũ / This browser is too old.");
    return;
  }
  try {
    labels.all = JSON.parse(await unpack("labels"));
    await store.open();
  } catch {
    trouble("browse.broken", "Tệp hỏng / The file is damaged.");
    return;
  }
  labels.set(language);
  wireFilters();
  fillChoices();
  byId("browser").hidden = false;
  view.node.replaceChildren(element("p", { class: "none" }, labels.text("document.none")));
  list.onChoose = open;
  await apply();
  follow();
  addEventListener("hashchange", follow);
  root.dataset.ready = "true";
}

start();
