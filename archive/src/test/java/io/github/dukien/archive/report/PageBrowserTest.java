package io.github.dukien.archive.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.CivicReport;
import io.github.dukien.archive.testing.Chromium;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page in a real browser: what readers do with it, and what hostile documents cannot do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageBrowserTest {
    private static final Path SCREENSHOTS =
            Path.of(System.getProperty("dukien.root"), "archive", "target", "screenshots");

    /** The offsets of each mark in the text, as the page holds it. */
    private static final String MARKS = "const text = document.querySelector('#document .text');"
            + "return [...text.querySelectorAll('.fact[tabindex]')].map(node => {"
            + "const range = new Range(); range.setStart(text, 0); range.setEndBefore(node);"
            + "return node.dataset.fact + '|' + range.toString().length + '|' + node.textContent; });";

    private final List<CivicReport> reports = new ArrayList<>();
    private Path dir = Path.of("");
    private Path page = Path.of("");
    private Chromium browser;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        dir = temporary;
        browser = Chromium.start(dir.resolve("profile"));
        reports.addAll(Reports.own());
        reports.add(Reports.hostile());
        reports.add(Reports.of("Huế", "2020-07-09", List.of(Reports.mediation("f1", 325, 240))));
        page = dir.resolve("report.html");
        HtmlReport.create().write(List.of(Reports.write(dir.resolve("reports.jsonl"), reports)), page);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.size(1400, 1000);
        browser.media("", Map.of("prefers-color-scheme", "light", "prefers-reduced-motion", "reduce"));
        browser.open(page, "#document-0");
        browser.run("localStorage.clear()");
        awaitDocument(0);
    }

    @AfterEach
    void nothingWentWrongAndNothingWentOut() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.run("return window.hacked === undefined")).isEqualTo(true);
    }

    private void awaitDocument(int number) {
        CivicReport report = reports.get(number);
        String title = report.metadata().title();
        browser.await(
                "return document.querySelector('#document h3')?.textContent === arguments[0]"
                        + " && document.querySelector('[aria-selected=true]')?.id === 'row-" + number + "'",
                title == null ? report.id() : title.replace('\ud800', '?'));
    }

    private int shown() {
        String digits = browser.text("return document.getElementById('count').textContent")
                .split(" ")[0];
        return Integer.parseInt(digits.replace(".", ""));
    }

    private void search(String words) {
        WebElement query = browser.driver().findElement(org.openqa.selenium.By.id("query"));
        query.clear();
        query.sendKeys(words);
        browser.run("window.filterDone = false; setTimeout(() => { window.filterDone = true; }, 400)");
        browser.await(
                "return window.filterDone && document.getElementById('list').getAttribute('aria-busy') === 'false'");
    }

    private void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private void choose(String id, String value) {
        browser.run(
                "const n = document.getElementById(arguments[0]); n.value = arguments[1];"
                        + "n.dispatchEvent(new Event('change', {bubbles: true}))",
                id,
                value);
    }

    @Test
    void listsEveryDocument() {
        assertThat(shown()).isEqualTo(reports.size());
    }

    @Test
    void marksStandAtTheFactsOffsets() {
        for (int number : List.of(0, 7, 20, 41, reports.size() - 2)) {
            browser.run("location.hash = '#document-" + number + "'");
            awaitDocument(number);
            List<Fact> facts = reports.get(number).facts();
            List<?> marks = (List<?>) browser.run(MARKS);
            assertThat(marks).isNotEmpty();
            int whole = 0;
            for (Object mark : marks) {
                String[] parts = mark.toString().split("\\|", 3);
                Fact fact = facts.get(Integer.parseInt(parts[0]));
                Span span = fact.source().span();
                assertThat(Integer.parseInt(parts[1])).as(fact.toString()).isEqualTo(span.start());
                assertThat(fact.source().text()).startsWith(parts[2]);
                whole += fact.source().text().equals(parts[2]) ? 1 : 0;
            }
            assertThat(whole).isGreaterThanOrEqualTo(marks.size() * 9 / 10);
        }
    }

    @Test
    void textOnThePageIsTheTextOfTheReport() {
        for (int number : List.of(3, 50)) {
            browser.run("location.hash = '#document-" + number + "'");
            awaitDocument(number);
            assertThat(browser.text("return document.querySelector('#document .text').textContent"))
                    .isEqualTo(reports.get(number).text());
        }
    }

    @Test
    void searchNeedsNoAccents() {
        search("hòa giải");
        int accented = shown();
        assertThat(accented).isPositive().isLessThan(reports.size());
        search("HOA GIAI");
        assertThat(shown()).isEqualTo(accented);
        search("\"hoa giai\"");
        assertThat(shown()).isPositive().isLessThanOrEqualTo(accented);
        search("khongcotunaynhuthe");
        assertThat(shown()).isZero();
        assertThat(browser.text("return document.querySelector('#rows').textContent"))
                .isEqualTo("Không có văn bản nào phù hợp.");
    }

    @Test
    void searchMarksItsHitsInTheText() {
        search("mat tran");
        browser.run("document.querySelector('#list [role=option]').click()");
        browser.await("return CSS.highlights.has('hit')");
        assertThat(browser.text("return [...CSS.highlights.get('hit')][0].toString().normalize('NFC').toLowerCase()"))
                .startsWith("mặt");
    }

    @Test
    void filtersByTypeProvinceDayAndContradiction() {
        long withMediation = reports.stream()
                .filter(r -> r.facts().stream().anyMatch(f -> f.type().equals("mediation")))
                .count();
        browser.run("document.querySelector('#types .t-mediation input').click()");
        browser.await("return document.getElementById('count').textContent.startsWith('" + withMediation + " ')");
        assertThat(browser.text("return document.querySelector('.fact.t-date').className"))
                .contains("muted");
        browser.run("document.querySelector('#filters button[type=reset]').click()");
        browser.await("return document.getElementById('count').textContent.startsWith('" + reports.size() + " ')");

        String province = browser.text("const s = document.getElementById('province'); s.selectedIndex = 3;"
                + "s.dispatchEvent(new Event('change', {bubbles: true})); return s.selectedOptions[0].textContent");
        String expected = province.replaceAll(".*\\((\\d+)\\)$", "$1");
        browser.await("return document.getElementById('count').textContent.startsWith('" + expected + " ')");
        browser.run("document.querySelector('#filters button[type=reset]').click()");

        choose("from", "2020-07-09");
        choose("to", "2020-07-09");
        browser.await(
                "return document.querySelectorAll('#list [role=option]').length > 0"
                        + " && [...document.querySelectorAll('#list .row .facts')].every(n => n.textContent.startsWith('9/7/2020'))");
        browser.run("document.querySelector('#filters button[type=reset]').click()");
        browser.await("return document.getElementById('count').textContent.startsWith('" + reports.size() + " ')");

        browser.run("document.getElementById('bad').click()");
        browser.await("return [...document.querySelectorAll('#list .row')].every(n => n.querySelector('.flag'))");
        assertThat(shown()).isPositive().isLessThan(reports.size());
    }

    @Test
    void ordersByDay() {
        choose("order", "newest");
        browser.await("return document.querySelector('#list .row').getAttribute('aria-posinset') === '1'");
        List<?> days = (List<?>)
                browser.run(
                        "return [...document.querySelectorAll('#list .row .facts')].slice(0, 5).map(n => n.textContent.split(' ')[0])");
        List<java.time.LocalDate> read = days.stream()
                .map(day -> day.toString().split("/"))
                .map(p ->
                        java.time.LocalDate.of(Integer.parseInt(p[2]), Integer.parseInt(p[1]), Integer.parseInt(p[0])))
                .toList();
        assertThat(read).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void keysGoThroughDocumentsAndFacts() {
        browser.run("document.getElementById('list').focus()");
        press(Keys.ARROW_DOWN);
        awaitDocument(1);
        press(Keys.ARROW_DOWN);
        awaitDocument(2);
        press(Keys.ARROW_UP);
        awaitDocument(1);
        assertThat(browser.text("return document.getElementById('list').getAttribute('aria-activedescendant')"))
                .isEqualTo("row-1");
        press(Keys.ENTER);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("document");
        press(Keys.TAB);
        browser.await(
                "return document.activeElement.classList.contains('fact') && !document.getElementById('tip').hidden");
        assertThat(browser.text("return document.activeElement.getAttribute('aria-describedby')"))
                .isEqualTo("tip");
        press(Keys.ESCAPE);
        browser.await("return document.getElementById('tip').hidden");
        press(Keys.ENTER);
        browser.await("return document.activeElement.id.startsWith('fact-')");
        browser.run("document.getElementById('list').focus()");
        press(Keys.END);
        awaitDocument(reports.size() - 1);
        press("/");
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("query");
    }

    @Test
    void aFactSaysItsValueScopeAndEvidence() throws Exception {
        Money money = reports.get(0).facts(Money.class).get(0);
        int index = reports.get(0).facts().indexOf(money);
        WebElement mark = browser.driver()
                .findElement(org.openqa.selenium.By.cssSelector(".fact[data-fact='" + index + "'][tabindex]"));
        new Actions(browser.driver()).moveToElement(mark).perform();
        browser.await("return document.getElementById('tip').innerText.includes('41.600.000.000 VND')");
        String tip = browser.text("return document.getElementById('tip').innerText");
        assertThat(tip).contains("ít nhất").contains("Quy tắc");
        assertThat(tip).contains(String.valueOf(money.about().scope()));
        browser.screenshot(SCREENSHOTS.resolve("tip.png"));
        new Actions(browser.driver()).moveByOffset(0, -150).perform();
    }

    @Test
    void followsTheSystemsColoursUntilToldOtherwise() throws Exception {
        String background = "return getComputedStyle(document.documentElement).backgroundColor";
        String light = browser.text(background);
        browser.media("", Map.of("prefers-color-scheme", "dark", "prefers-reduced-motion", "reduce"));
        String dark = browser.text(background);
        assertThat(dark).isNotEqualTo(light);
        browser.driver().executeScript("scrollTo(0, 0)");
        browser.screenshot(SCREENSHOTS.resolve("dark.png"));
        browser.run("document.querySelector('input[name=theme][value=light]').click()");
        assertThat(browser.text(background)).isEqualTo(light);
        browser.media("", Map.of("prefers-color-scheme", "light", "prefers-reduced-motion", "reduce"));
        browser.run("document.querySelector('input[name=theme][value=dark]').click()");
        assertThat(browser.text(background)).isEqualTo(dark);
    }

    /** WCAG AA for every text that has a colour of its own, in both schemes. */
    @Test
    void coloursHaveContrast() {
        for (String scheme : List.of("light", "dark")) {
            browser.media("", Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
            Object poor = browser.run("""
                    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
                    const rgb = (colour, under) => {
                      canvas.fillStyle = `rgb(${under.join(' ')})`; canvas.fillRect(0, 0, 1, 1);
                      canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
                      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
                    };
                    const ground = (node) => {
                      const under = node.parentElement ? ground(node.parentElement) : [255, 255, 255];
                      return rgb(getComputedStyle(node).backgroundColor, under);
                    };
                    const light = (c) => c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
                    const poor = [];
                    for (const node of document.querySelectorAll('body *')) {
                      const own = [...node.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                      if (!own || !node.checkVisibility() || node.closest('script, svg')) continue;
                      const back = ground(node);
                      const pair = [light(rgb(getComputedStyle(node).color, back)), light(back)].sort((a, b) => b - a);
                      const ratio = (pair[0] + 0.05) / (pair[1] + 0.05);
                      if (ratio < 4.5) poor.push(`${node.tagName}.${node.className} ${ratio.toFixed(2)}`);
                    }
                    return [...new Set(poor)].join(', ');
                    """);
            assertThat(poor).as(scheme).isEqualTo("");
        }
    }

    @Test
    void everyControlHasANameAndIdsAreUnique() {
        assertThat(browser.run("const ids = [...document.querySelectorAll('[id]')].map(n => n.id);"
                        + "return ids.filter((id, i) => ids.indexOf(id) !== i).join(' ')"))
                .isEqualTo("");
        assertThat(browser.run(
                        "return [...document.querySelectorAll('input, select, button, [role=listbox], [role=region]')]"
                                + ".filter(n => !(n.labels?.length || n.textContent.trim() || n.getAttribute('aria-label')"
                                + " || n.getAttribute('aria-labelledby'))).map(n => n.outerHTML).join(' ')"))
                .isEqualTo("");
    }

    @Test
    void speaksBothLanguages() throws Exception {
        assertThat(browser.text("return document.querySelector('#totals h2').innerText"))
                .isEqualTo("Tổng quan");
        browser.run("document.querySelector('input[name=language][value=en]').click()");
        browser.await("return document.querySelector('#document h4:last-of-type').textContent.startsWith('Facts')");
        assertThat(browser.text("return document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.text("return document.querySelector('#totals h2').innerText"))
                .isEqualTo("Overview");
        assertThat(browser.text("return document.getElementById('count').textContent"))
                .contains(" of ");
        assertThat(browser.text("return document.getElementById('list').getAttribute('aria-label')"))
                .isEqualTo("List of documents");
        browser.run("document.getElementById('browser').scrollIntoView({block: 'start', behavior: 'instant'})");
        browser.screenshot(SCREENSHOTS.resolve("english.png"));
    }

    @Test
    void hostileDocumentRunsNothing() throws Exception {
        int number = reports.size() - 2;
        browser.run("location.hash = '#document-" + number + "'");
        awaitDocument(number);
        assertThat(browser.text("return document.querySelector('#document .text').textContent"))
                .startsWith("<script>window.hacked=1</script></script><!--<script>-->")
                .contains("\u2028\u2029\u0000]]>&lt;&#x3c;");
        assertThat(
                        browser.run(
                                "return document.querySelectorAll('#document script, #document img, #document svg, #document a').length"))
                .isEqualTo(0L);
        browser.run(
                "document.querySelectorAll('#document .fact, #document button').forEach(n => { n.focus(); n.click(); })");
        browser.screenshot(SCREENSHOTS.resolve("hostile.png"));
        press(Keys.ESCAPE);
    }

    /** The policy stops what a mistake of ours would let through. */
    @Test
    void policyStopsScriptsThatAreNotOurs() {
        browser.run(
                "const s = document.createElement('div'); document.body.append(s);"
                        + "try { s.innerHTML = '<img src=x onerror=\"window.hacked=1\">'; } catch (e) { window.refused = e.name; }");
        assertThat(browser.text("return window.refused")).isEqualTo("TypeError");
        browser.run(
                "const s = document.createElement('button'); document.body.append(s);"
                        + "try { s.setAttribute('onclick', 'window.hacked=1'); } catch (e) { window.refused += e.name; } s.click();");
        assertThat(browser.text("return window.refused")).isEqualTo("TypeErrorTypeError");
        assertThat(browser.console())
                .isNotEmpty()
                .allMatch(line -> line.contains("Content Security Policy") || line.contains("Trusted"));
    }

    @Test
    void documentsWithoutTextShowTheirFacts() {
        browser.run("location.hash = '#document-" + (reports.size() - 1) + "'");
        awaitDocument(reports.size() - 1);
        assertThat(browser.text("return document.querySelector('#document').innerText"))
                .contains("Không kèm nguyên văn")
                .contains("Đã nhận 325 · Hòa giải thành 240");
    }

    @Test
    void contradictionsLeadToTheirDocument() {
        String href = browser.text("const a = document.querySelector('#checks a'); a.click(); return a.hash");
        awaitDocument(Integer.parseInt(href.substring("#document-".length())));
    }

    @Test
    void fitsPhonesAndPaper() throws Exception {
        browser.run("scrollTo({top: 0, behavior: 'instant'})");
        browser.screenshot(SCREENSHOTS.resolve("light.png"));
        for (String part : List.of("charts", "checks", "documents")) {
            browser.run("document.getElementById(arguments[0]).scrollIntoView({behavior: 'instant'})", part);
            browser.screenshot(SCREENSHOTS.resolve("light-" + part + ".png"));
        }
        browser.size(390, 844);
        assertThat(browser.run("return document.documentElement.scrollWidth <= 390"))
                .isEqualTo(true);
        browser.run("scrollTo({top: 0, behavior: 'instant'})");
        browser.screenshot(SCREENSHOTS.resolve("narrow.png"));
        browser.run("document.getElementById('browser').scrollIntoView({behavior: 'instant'})");
        browser.screenshot(SCREENSHOTS.resolve("narrow-documents.png"));
        browser.size(1400, 1000);
        browser.media("print", Map.of());
        browser.size(794, 3000);
        browser.run("scrollTo({top: 0, behavior: 'instant'})");
        browser.screenshot(SCREENSHOTS.resolve("print.png"));
        Map<String, Object> pdf = browser.driver()
                .executeCdpCommand(
                        "Page.printToPDF", Map.of("printBackground", true, "paperWidth", 8.27, "paperHeight", 11.69));
        Files.write(
                SCREENSHOTS.resolve("print.pdf"),
                java.util.Base64.getDecoder().decode(pdf.get("data").toString()));
    }

    /** The charts' pictures fit into their frames. */
    @Test
    void chartsDoNotOverflow() {
        Object cut = browser.run("return [...document.querySelectorAll('svg')].flatMap(svg => {"
                + "const box = svg.getBoundingClientRect(); return [...svg.querySelectorAll('text')].filter(t => {"
                + "const b = t.getBoundingClientRect(); return b.left < box.left - 1 || b.right > box.right + 1; })"
                + ".map(t => svg.getAttribute('aria-labelledby') + ': ' + t.textContent); }).join(', ')");
        assertThat(cut).isEqualTo("");
    }

    @Test
    void tenThousandDocumentsStayUsable() throws Exception {
        Path jsonl = Reports.many(dir.resolve("many.jsonl"), reports.subList(0, reports.size() - 2), 10_000);
        Path many = dir.resolve("many.html");
        long began = System.nanoTime();
        HtmlReport.create().write(List.of(jsonl), many);
        long written = System.nanoTime();
        browser.open(many, "");
        long opened = System.nanoTime();
        assertThat(shown()).isEqualTo(10_000);
        assertThat((Long) browser.run("return document.querySelectorAll('#list .row').length"))
                .isLessThan(60);
        String steps = browser.text("""
                const done = async () => { while (document.getElementById('list').getAttribute('aria-busy') !== 'false'
                    || !fresh) await new Promise(r => setTimeout(r, 5)); };
                let fresh = false;
                new MutationObserver(() => { fresh = true; }).observe(document.getElementById('count'),
                    { childList: true, characterData: true, subtree: true });
                const time = async (words) => {
                  fresh = false;
                  const start = performance.now();
                  const query = document.getElementById('query');
                  query.value = words;
                  query.dispatchEvent(new Event('input'));
                  await done();
                  return `"${words}" ${document.getElementById('count').textContent}: ${Math.round(performance.now() - start)} ms`;
                };
                return (async () => [await time('hoa giai thanh'), await time('ket nap dang vien')].join('; '))();
                """);
        browser.run("document.getElementById('query').value = ''");
        browser.run("document.getElementById('list').focus()");
        long keyed = System.nanoTime();
        press(Keys.END);
        browser.await(
                "return document.querySelector('[aria-selected=true]')"
                        + "?.getAttribute('aria-posinset') === document.querySelector('#list .row').getAttribute('aria-setsize')");
        long moved = System.nanoTime();
        System.out.printf(
                "[FIGURES] page of 10,000 documents: %,d kB from %,d kB; written in %.1f s, ready in %.1f s, %s; last document after %d ms%n",
                Files.size(many) / 1024,
                Files.size(jsonl) / 1024,
                (written - began) / 1e9,
                (opened - written) / 1e9,
                steps,
                (moved - keyed) / 1_000_000);
        assertThat(opened - written).isLessThan(20_000_000_000L);
    }
}
