/** The request header in which the proxy tells the page which language the address asks for. */
export const languageHeader = 'x-natlas-language'
