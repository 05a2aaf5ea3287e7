export default {
  app: {name: 'Cockpit', vendor: 'IRO Engine'},
  dateFormat: {long: 'dddd D MMMM YYYY HH:mm', normal: 'ddd D MMM YYYY HH:mm'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  disableWelcomeMessage: true,
  customScripts: ['../../../frame/web-applications.js']
};
