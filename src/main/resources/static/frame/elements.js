// Builds what the plug-ins show; what is told is always text, never markup.

/** Adds an element with the text to the parent. */
export function add(parent, tag, text, name) {
  const element = document.createElement(tag);
  if (text) {
    element.textContent = text;
  }
  if (name) {
    element.className = name;
  }
  return parent.appendChild(element);
}

/** Adds a link; addresses are our own paths. */
export function addLink(parent, text, href) {
  const link = add(parent, 'a', text);
  link.href = href;
  return link;
}

/** Asks our own API with the session of the page; a refusal is thrown with its words. */
export async function ask(path) {
  const answer = await fetch(path, {headers: {Accept: 'application/json'}});
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(told.detail || 'This could not be loaded. Sign in again, or tell your administrator.');
  }
  return told;
}
