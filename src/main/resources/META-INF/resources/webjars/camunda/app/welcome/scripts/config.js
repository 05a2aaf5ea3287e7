export default {
  app: {name: 'Welcome', vendor: 'IRO Engine'},
  dateFormat: {long: 'dddd D MMMM YYYY HH:mm', normal: 'ddd D MMM YYYY HH:mm'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  disableWelcomeMessage: true,
  links: [],
  customScripts: ['../../../frame/web-applications.js']
};
