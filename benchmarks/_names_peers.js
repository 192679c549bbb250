// The name parsers of npm: texts in as JSON lines, parts out. Run by benchmarks/_names_side.py.
//     node _names_peers.js FOLDER TOOL parse|case
const path = require("path");
const [folder, tool, task] = process.argv.slice(2);
const started = process.hrtime.bigint();
const library = require(path.join(folder, "node_modules", tool));
const join = (...words) => words.filter(Boolean).join(" ");

const READERS = {
  humanparser: (text) => {
    const name = library.parseName(text);
    return {
      title: name.salutation || "", given: join(name.firstName, name.middleName), family: name.lastName || "",
      after: name.suffix || "", nickname: name.nickName || "",
    };
  },
  "parse-full-name": (text) => {
    const name = library.parseFullName(text);
    return {
      title: name.title, given: join(name.first, name.middle), family: name.last, after: name.suffix,
      nickname: name.nick,
    };
  },
};
const CASERS = {
  "parse-full-name": (text) => {
    const name = library.parseFullName(text, "all", true);
    return { cased: join(name.first, name.middle, name.last) + (name.suffix ? ", " + name.suffix : "") };
  },
};
const read = (task === "case" ? CASERS : READERS)[tool];
read("John Smith");
const load = Number(process.hrtime.bigint() - started) / 1e9;
const asked = require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line).text);
let failed = 0;
const half = Math.floor(asked.length / 2);  // the second half is timed
let before = process.cpuUsage();
const answers = asked.map((text, at) => {
  if (at === half) before = process.cpuUsage();
  try {
    return read(text);
  } catch (error) {
    failed += 1;
    return {};
  }
});
const spent = process.cpuUsage(before);
const seconds = (spent.user + spent.system) / 1e6;
console.log(JSON.stringify({
  answers, failed, load, rate: seconds ? (asked.length - half) / seconds : 0,
  memory: Math.round(process.resourceUsage().maxRSS / 1024),
}));
