// Signing out of a web application, or losing the session in one, leads to the product's own sign-in page.
function leaveSignInToTheProduct() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign('/sign-in');
  }
}
window.addEventListener('hashchange', leaveSignInToTheProduct);
leaveSignInToTheProduct();
