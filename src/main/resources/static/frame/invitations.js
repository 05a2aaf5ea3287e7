// Ticks or unticks every review of the page at once.
const reviews = [...document.querySelectorAll('input[name="meeting"]')];
const all = document.querySelector('#select-all');

if (all) {
  all.hidden = false;
  all.addEventListener('click', () => {
    const tick = reviews.some((review) => !review.checked);
    reviews.forEach((review) => { review.checked = tick; });
  });
}

// Whoever cannot see the page hears first why nothing was done.
document.querySelector('.govuk-error-summary')?.focus();
