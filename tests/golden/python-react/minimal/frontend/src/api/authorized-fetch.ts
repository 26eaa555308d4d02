/** The API asks nobody to sign in. */
export function authorizedFetch(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, init);
}
