const SHORTEST = 4;

/** Takes secrets out of a text: as they are, and as they look inside JSON and in a URL. */
export type Redact = (text: string) => string;

/** @param secrets what nobody may read; shorter ones than four characters are none */
export function redactor(secrets: readonly (string | undefined)[]): Redact {
  const forms = secrets.flatMap((secret) =>
    secret === undefined || secret.length < SHORTEST ? [] : [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)],
  );
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((clean, form) => clean.replaceAll(form, '[redacted]'), text);
}
