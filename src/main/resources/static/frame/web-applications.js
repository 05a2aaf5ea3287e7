// What Tasklist, Cockpit and Users do differently as parts of this product.
const SIGN_IN = '/sign-in';
const DRAFT_OF_A_START_FORM = 'camunda-form:undefined';
const BY_DUE_DATE = 'sorting=' + encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]');
const ENGINE_WORDS = [
  [/^(An error happened while submitting the task form|The process could not be started\.)/, 'This was not accepted'],
  [/^Cannot (submit task form|instantiate process definition|complete task) \S+: /, '']
];
const OUR_WORDS = {
  EXTERNAL_FORM_LINK: 'Open the page',
  TASK_EXTERNAL_FORM_NOTE: 'This task has a page of its own. Claim the task, then open the page.'
};

let signingOut = false;

// Signing out leads to the sign-in page; losing the session does too, and from there back to the same place.
function leaveSignInToTheProduct(event) {
  if (!window.location.hash.startsWith('#/login')) {
    return;
  }
  if (signingOut || !event) {
    window.location.replace(signingOut ? SIGN_IN + '?signed-out' : SIGN_IN);
    return;
  }
  window.history.replaceState(null, '', event.oldURL);
  window.location.reload();
}

// Tasklist keeps unsent start forms under one name for everybody who uses the browser: nothing of a child may stay there.
function forgetStartForms() {
  window.localStorage.removeItem(DRAFT_OF_A_START_FORM);
}

// The most urgent task first, unless somebody has chosen another order.
function sortByDueDate() {
  const hash = window.location.hash || '#/';
  if (window.location.pathname.includes('/app/tasklist/') && /^#\/(\?|$)/.test(hash) && !hash.includes('sorting=')) {
    window.history.replaceState(null, '', hash + (hash.includes('?') ? '&' : '?') + BY_DUE_DATE);
  }
}

// The engine puts ids of its own before the reason of a refusal; people read the reason alone.
function speakPlainly(root) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const said = texts.currentNode.nodeValue.trim();
    const plain = ENGINE_WORDS.reduce((words, [engine, ours]) => words.replace(engine, ours), said);
    if (plain !== said) {
      texts.currentNode.nodeValue = plain;
    }
  }
}

// The applications have no way back to where the product begins.
function showTheWayHome() {
  const brand = document.querySelector('[cam-widget-header] .navbar-header');
  if (brand && !brand.querySelector('.iro-home')) {
    const home = document.createElement('a');
    home.className = 'iro-home';
    home.href = '/';
    home.textContent = 'Home';
    brand.prepend(home);
  }
}

function watchThePage() {
  new MutationObserver(() => {
    document.querySelectorAll('[notifications-panel] .alert').forEach(speakPlainly);
    showTheWayHome();
  }).observe(document.body, {childList: true, characterData: true, subtree: true});
}

function inOurWords(words) {
  return Object.entries(OUR_WORDS)
    .reduce((text, [name, ours]) => text.replace(new RegExp(`("${name}"\\s*:\\s*)"(\\\\.|[^"\\\\])*"`), `$1"${ours}"`), words);
}

// The applications begin before their words have come, and would show names of labels; they find them stored instead.
async function fetchWords() {
  const application = window.location.pathname.match(/\/app\/(\w+)\//)[1];
  const words = `${document.querySelector('base').getAttribute('app-root')}/app/${application}/locales/`;
  const stored = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
  const name = `${words}_locales_data_en_${window.bust}`;
  if (!stored[name]) {
    stored[name] = inOurWords(await fetch(words + 'en.json').then((answer) => answer.text()));
    window.localStorage.setItem('camunda-web', JSON.stringify(stored));
  }
}

document.addEventListener('click', (event) => {
  signingOut = signingOut || Boolean(event.target.closest('li.logout'));
}, true);
window.addEventListener('hashchange', leaveSignInToTheProduct);
leaveSignInToTheProduct();
forgetStartForms();
sortByDueDate();
watchThePage();
await fetchWords();
