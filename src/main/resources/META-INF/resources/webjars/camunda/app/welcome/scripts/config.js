import {SERVICE_NAME} from '../../../../frame/service.js';

export default {
  app: {name: 'Welcome', vendor: SERVICE_NAME},
  dateFormat: {long: 'dddd D MMMM YYYY HH:mm', normal: 'ddd D MMM YYYY HH:mm'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  disableWelcomeMessage: true,
  links: [],
  customScripts: ['../../../frame/web-applications.js']
};
