// Grades a running host as Mozilla's Observatory does, with the Observatory's own code, and without the network:
//
//     node scan.mjs <folder of @mdn/mdn-http-observatory> <host> <port of http> <port of https>
//
// Prints JSON: `{ "score": 130, "grade": "A+", "tests": [ { "name", "result", "modifier", "pass" } ] }`. A certificate of
// one's own is made known to Node by NODE_EXTRA_CA_CERTS.

import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder, host, httpPort, httpsPort] = process.argv.slice(2);

// The package downloads the list of preloaded hosts when it is installed. No host of a test is in it: an empty list
// gives the same grade.
const readFileSync = fs.readFileSync;
fs.readFileSync = (file, ...rest) => (String(file).endsWith("hsts-preload.json") ? "{}" : readFileSync(file, ...rest));

const part = (name) => import(pathToFileURL(path.join(folder, "src", name)).href);
const { retrieve } = await part("retriever/retriever.js");
const { ALL_TESTS } = await part("constants.js");
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await part("grader/charts.js");
const { getGradeForScore, getScoreModifier } = await part("grader/grader.js");

const requests = await retrieve(host, { httpPort: Number(httpPort), httpsPort: Number(httpsPort) });
if (requests.responses.auto?.status !== 200 || !requests.responses.https) {
    console.error(`${host} does not answer over https: status ${requests.responses.auto?.status}`);
    process.exit(1);
}

const tests = ALL_TESTS.map((test) => {
    const { result, pass, constructor } = test(requests);
    return { name: constructor.name, result, pass, modifier: getScoreModifier(result) };
});

// As the package's own scan adds up: extra credit counts for those who do well without it.
const sum = (modifiers) => modifiers.reduce((all, one) => all + one, 100);
const plain = sum(tests.map((test) => Math.min(test.modifier, 0)));
const score = plain >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(tests.map((test) => test.modifier)) : plain;
console.log(JSON.stringify({ ...getGradeForScore(score), tests }, null, 2));
