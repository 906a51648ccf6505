// Text as people search it: without accents, case, or signs between the words.

const KEEP = /[\p{L}\p{N}]/u;

/** One char, folded: lower case, no accents; a space for what is no letter or digit; "" for a combining mark. */
function foldChar(char) {
  const base = char.normalize("NFD")[0].toLowerCase();
  if (base === "đ") return "d";
  if (base >= "\u0300" && base <= "\u036f") return "";
  return KEEP.test(base) ? base : " ";
}

const FOLDED_CODES = 0x2000; // beyond it stand no letters with accents
const SPACE = 32;
const DROPPED = 0;
const folded = new Uint16Array(FOLDED_CODES);
for (let code = 0; code < FOLDED_CODES; code++) {
  folded[code] = foldChar(String.fromCharCode(code)).charCodeAt(0) || DROPPED;
}

function foldCode(code) {
  if (code < FOLDED_CODES) return folded[code];
  return code < 0x2070 ? SPACE : code;
}

let codes = new Uint16Array(1 << 16);

/** The text with one space between words, before the first, and behind the last. */
function fold(text) {
  if (codes.length < text.length + 2) codes = new Uint16Array(2 * text.length);
  let length = 0;
  codes[length++] = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code !== DROPPED && (code !== SPACE || codes[length - 1] !== SPACE)) codes[length++] = code;
  }
  if (codes[length - 1] !== SPACE) codes[length++] = SPACE;
  let out = "";
  for (let i = 0; i < length; i += 8192) {
    out += String.fromCharCode.apply(null, codes.subarray(i, Math.min(length, i + 8192)));
  }
  return out;
}

/** The places of folded chars in the text: place[k] is where the k-th char of fold(text) stands. */
function foldPlaces(text) {
  const places = [0];
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code !== DROPPED && (code !== SPACE || before !== SPACE)) {
      places.push(i);
      before = code;
    }
  }
  places.push(text.length);
  return places;
}

/** An element with attributes and children; strings become text, so nothing is ever parsed as markup. */
function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const byId = (id) => document.getElementById(id);

