// Whoever cannot see the page hears first why nothing was done.
document.querySelector('.govuk-error-summary')?.focus();
