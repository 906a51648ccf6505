// Text as people search it: without accents, case, or signs between the words.

const KEEP = /[\p{L}\p{N}]/u;

/** One char, folded: lower case, no accents; a space for what is no letter or digit; "" for a combining mark. */
function foldChar(char) {
  const base = char.normalize("NFD")[0].toLowerCase();
  if (base === "đ") return "d";
  if (base >= "\u0300" && base <= "\u036f") return "";
  return KEEP.test(base) ? base : " ";
}

const folded = new Array(0x2000);
for (let code = 0; code < folded.length; code++) folded[code] = foldChar(String.fromCharCode(code));

function fold(text) {
  let out = " ";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += code < 0x2000 ? folded[code] : code < 0x2070 ? " " : text[i].toLowerCase();
  }
  return out + " ";
}

/** The places of folded chars in the text: place[k] is where the k-th char of fold(text) stands. */
function foldPlaces(text) {
  const places = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x2000 || folded[code] !== "") places.push(i);
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

