// A link into Tasklist names its task after the '#', which browsers do not send: the form carries it on.
document.querySelector('form').action += window.location.hash;

// Whoever signs in next on the same machine finds no draft of a form.
if (window.location.search.includes('signed-out')) {
  Object.keys(window.localStorage)
    .filter((name) => name.startsWith('camunda-form:'))
    .forEach((draft) => window.localStorage.removeItem(draft));
}
