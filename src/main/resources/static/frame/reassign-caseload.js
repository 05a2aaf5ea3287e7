// Whoever cannot see the page hears first why nothing was decided.
document.querySelector('#faults')?.focus();
