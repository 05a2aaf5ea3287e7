// Whoever cannot see the page hears first why nothing was kept, and finds the field even where it was folded away.
const summary = document.querySelector('.govuk-error-summary');
summary?.focus();
summary?.querySelectorAll('a').forEach((link) => link.addEventListener('click', () => {
  const field = document.querySelector(link.getAttribute('href'));
  field?.closest('details')?.setAttribute('open', '');
}));
