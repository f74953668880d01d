"""How long aligning and comparing takes, by number of regulations: processor time, printed, never asserted.

Run ``python -m tests.benchmarks.collation_speed [count…]`` from the project's root. The regulations are invented: one
template of about 190 provisions, names and addresses of their own, and three to six random edits in each. Garbage is
not collected meanwhile, as it is not in the program (`cli/program.py`, `ui/garbage.py`).
"""

import gc
import sys
import time
import tracemalloc
from random import Random

from desktop_app.collation import align_families, judge
from parsers.model import PostalAddress, Regulation
from tests.desktop_app.collation.factory import regulation

_STEMS = (
    "кітап сөре оқырман қойма кесте шам есік жоспар есеп байқау көрме сурет хат жинақ тізім мұраға залда күнделік"
).split()
_VERBS = "жинайды тексереді бекітеді ұсынады таратады сақтайды ұйымдастырады жаңартады есептейді қарайды".split()
_REGIONS = "Ақмола Ақтөбе Атырау Жамбыл Қостанай Маңғыстау Павлодар Ұлытау Абай Жетісу Түркістан Қарағанды".split()
_LETTERS = "абвгдежзиклмнопрстуүұыіэ"


def invent(count: int, seed: int = 1) -> list[Regulation]:
    """That many regulations of one template."""
    random = Random(seed)
    words = [stem + end for stem in _STEMS for end in ("", "лар", "ды", "дың", "ға", "мен")]
    words += ["".join(random.choice(_LETTERS) for _ in range(random.randint(4, 11))) for _ in range(1500)]
    template = [_sentence(random, words) for _ in range(180)]
    return [_regulation(number, template, random, words) for number in range(count)]


def _sentence(random: Random, words: list[str]) -> str:
    return " ".join(random.choice(words) for _ in range(random.randint(8, 40))) + f" {random.choice(_VERBS)};"


def _regulation(number: int, template: list[str], random: Random, words: list[str]) -> Regulation:
    name = _REGIONS[number % len(_REGIONS)] + ("" if number < len(_REGIONS) else f"{_LETTERS[number % 20]}{number}")
    texts = list(template)
    for _ in range(random.randint(3, 6)):
        _edit(texts, random, words)
    city = f"{name} облысының Кітапхана департаменті"
    index = f"{100000 + number}"
    lines = [f"# {city} туралы ереже", "## 1. Жалпы ережелер"]
    lines += [f"1. {city} (бұдан әрі – Департамент) облыс аумағындағы кітапханаларды басқарады."]
    lines += [
        f"2. [location] Департаменттің орналасқан жері: индексі {index}, {name} облысы, Абай көшесі, {number}-үй."
    ]
    lines += [f"3. [full_name] Департаменттің толық атауы – {city}.", "4. [functions] Функциялары:"]
    lines += [f"{place}) {text}" for place, text in enumerate(texts[:100], 1)]
    lines += ["5. [powers] Басшының өкілеттіктері:", *(f"{place}) {text}" for place, text in enumerate(texts[100:], 1))]
    raw = f"индексі {index}, {name} облысы, Абай көшесі, {number}-үй."
    region, street, building = f"{name} облысы", "Абай көшесі", f"{number}-үй"
    address = PostalAddress("орналасқан жері", raw, index, region=region, street=street, building=building)
    return regulation(f"{name} облысы", "\n".join(lines), id=f"{number:04}.txt#1", address=address)


def _edit(texts: list[str], random: Random, words: list[str]) -> None:
    place = random.randrange(len(texts))
    parts = texts[place].split(" ")
    kind = random.randrange(5)
    if kind == 0:
        texts.pop(place)
    elif kind == 1:
        texts.insert(place, _sentence(random, words))
    elif kind == 2:
        texts.insert(random.randrange(len(texts)), texts.pop(place))
    else:
        parts[random.randrange(len(parts))] = random.choice(words)
        texts[place] = " ".join(parts)


def measure(count: int) -> tuple[float, float, int]:
    """Seconds of processor time for aligning and for judging, and the number of divergences found."""
    regulations = invent(count)
    started = time.process_time()
    aligned = align_families(regulations)
    middle = time.process_time()
    collation = judge(aligned)
    ended = time.process_time()
    return middle - started, ended - middle, sum(table.summary.divergences for table in collation.tables)


def main(counts: list[int]) -> None:
    """Print a line for each number of regulations."""
    gc.disable()
    measure(2)
    lines = ["regulations  align s  judge s  ms each  divergences  peak MB"]
    for count in counts:
        align, compare, divergences = measure(count)
        tracemalloc.start()
        measure(count)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        each = 1000 * (align + compare) / count
        lines.append(f"{count:11}  {align:7.3f}  {compare:7.3f}  {each:7.2f}  {divergences:11}  {peak:7.0f}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main([int(count) for count in sys.argv[1:]] or [20, 200, 1000])
