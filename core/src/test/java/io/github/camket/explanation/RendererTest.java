// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.explanation.Explanation.Column;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.explanation.Explanation.Part;
import io.github.camket.explanation.Explanation.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One explanation in three forms, whatever its titles hold. */
class RendererTest {

    private static final Explanation SMALL = Explanation.of(
            Language.ENGLISH,
            List.of(
                    new Line(0, "Title"),
                    new Line(1, "one"),
                    new Line(3, "deep"),
                    new Line(1, "two"),
                    new Line(0, "Months"),
                    new Table(
                            1,
                            "Scores",
                            List.of(new Column("Month", false), new Column("Total", true), new Column("Note", false)),
                            List.of(List.of("1", "85", ""), List.of("10", "8.5", "late"))),
                    new Line(0, "The end.")));

    @Test
    void textIsIndentedAndTablesAreAligned() {
        assertThat(TextRenderer.render(SMALL)).isEqualTo("""
                Title
                  one
                      deep
                  two
                Months
                  Scores
                    Month  Total  Note
                    1         85
                    10       8.5  late
                The end.""");
        assertThat(SMALL).hasToString(TextRenderer.render(SMALL));
        assertThat(SMALL.lines()).hasSize(10);
    }

    @Test
    void markdownHasHeadingsListsAndTables() {
        assertThat(MarkdownRenderer.render(SMALL)).isEqualTo("""
                # Title

                - one
                    - deep
                - two

                ## Months

                **Scores**

                | Month | Total | Note |
                | --- | ---: | --- |
                | 1 | 85 |  |
                | 10 | 8.5 | late |

                The end.
                """);
    }

    @Test
    void htmlHasOneTitleNestedListsAndHeadedRows() {
        assertThat(HtmlRenderer.render(SMALL))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
                .contains("""
                        <h1>Title</h1>
                        <ul>
                        <li>one
                        <ul>
                        <li>
                        <ul>
                        <li>deep</li>
                        </ul>
                        </li>
                        </ul>
                        </li>
                        <li>two</li>
                        </ul>
                        <h2>Months</h2>
                        <table>
                        <caption>Scores</caption>
                        """)
                .contains("<th scope=\"col\" class=\"n\">Total</th>")
                .contains("<tr><th scope=\"row\">10</th><td class=\"n\">8.5</td><td>late</td></tr>")
                .contains("<p>The end.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</li></ul><img src=x onerror=\"a\">",
                "\" onload='x' &lt;b&gt;",
                "</title><style>*{display:none}</style>"
            })
    void noTitleBecomesMarkup(String title) {
        String page = HtmlRenderer.render(everywhere(title));
        String bare = page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll(
                        "</?(html|head|title|body|main|h1|h2|ul|li|p|table|caption|thead|tbody|tr|th|td)"
                                + "( lang=\"vi\"| class=\"n\"| scope=\"(col|row)\")*>",
                        "")
                .replaceAll("<!DOCTYPE html>|<meta (charset|name)=[^<>]*>", "");
        assertThat(bare)
                .doesNotContain("<")
                .doesNotContain(">")
                .doesNotContain("\"")
                .doesNotContain("'");
        assertThat(page).doesNotContainIgnoringCase("<script").doesNotContain("http", "url(", "@import");
        assertThat(bare.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "# Tiêu đề; \\# Tiêu đề",
                "- mục; \\- mục",
                "+ mục; \\+ mục",
                "1. mục; 1\\. mục",
                "12) mục; 12\\) mục",
                "*đậm* _nghiêng_; \\*đậm\\* \\_nghiêng\\_",
                "[tên](http://a.b); \\[tên\\](http\\://a.b)",
                "![ảnh](x); \\!\\[ảnh\\](x)",
                "<b>a</b> & &amp b; \\<b\\>a\\</b\\> \\& \\&amp b",
                "a|b; a\\|b",
                "> trích; \\> trích",
                "~~bỏ~~ $x$; \\~\\~bỏ\\~\\~ \\$x\\$",
                "a\\b; a\\\\b",
                "www.a.vn a@b.vn; www\\.a.vn a\\@b.vn",
                "=== ; \\==="
            })
    void noTitleBecomesMarkdown(String title, String escaped) {
        Explanation explanation =
                Explanation.of(Language.VIETNAMESE, List.of(new Line(0, "x"), new Line(1, title), new Line(0, title)));
        assertThat(MarkdownRenderer.render(explanation)).isEqualTo("# x\n\n- " + escaped + "\n\n" + escaped + "\n");
    }

    @Test
    void aLineStaysOneLineAndKeepsItsDirection() {
        assertThat(new Line(1, "a\nb\u2028c\u202Ed\u0000").text()).isEqualTo("a b c d ");
        assertThat(new Line(1, "Việc ở xã Đông Á").text()).isEqualTo("Việc ở xã Đông Á");
        assertThat(new Column("a\tb", true).title()).isEqualTo("a b");
        assertThat(TextRenderer.render(everywhere("a\r\nb")).lines()).hasSize(6);
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsASectionWithoutTitle() {
        Explanation loose = Explanation.of(Language.ENGLISH, List.of(new Line(1, "loose"), new Line(0, "head")));
        assertThat(loose.sections())
                .containsExactly(
                        new Explanation.Section("", List.of(new Line(1, "loose"))),
                        new Explanation.Section("head", List.of()));
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        List<Column> columns = List.of(new Column("a", false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(1, "t", columns, List.of(List.of("1", "2"))))
                .withMessage("row must have 1 cells: [1, 2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(0, "t", columns, List.of()))
                .withMessage("depth must be at least 1: 0");
    }

    private static Explanation everywhere(String title) {
        List<Part> parts = List.of(
                new Line(0, title),
                new Line(1, title),
                new Table(1, title, List.of(new Column(title, false)), List.of(List.of(title))),
                new Line(0, title));
        return Explanation.of(Language.VIETNAMESE, parts);
    }
}
