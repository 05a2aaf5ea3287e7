// Shows only the questions that belong to the outcome that is chosen.
const outcomes = [...document.querySelectorAll('input[name="outcome"]')];
const parts = [...document.querySelectorAll('[data-for]')];

function show() {
  const chosen = outcomes.find((outcome) => outcome.checked)?.value;
  const calledOff = chosen === 'ADJOURNED' || chosen === 'STOOD_DOWN';
  parts.forEach((part) => {
    part.hidden = !chosen || (part.dataset.for === 'called-off') !== calledOff;
  });
}

outcomes.forEach((outcome) => outcome.addEventListener('change', show));
show();
