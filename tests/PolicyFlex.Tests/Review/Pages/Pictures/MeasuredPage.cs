using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PolicyFlex.Tests.Review;

/// <summary>A page in a window of some width, as a browser has laid it out.</summary>
/// <param name="Overflow">By how many pixels it is wider than its window.</param>
/// <param name="Overlapping">Pairs of words in pictures that touch each other.</param>
/// <param name="Outside">Words that leave their picture.</param>
/// <param name="SmallestLetters">The smallest letters, in pixels.</param>
/// <param name="Faint">Words whose contrast with what is behind them is below 4.5, with the contrast.</param>
/// <param name="Charts">How many large pictures are shown.</param>
/// <param name="Ground">The colour of the page.</param>
internal sealed partial record MeasuredPage(
    double Overflow, string[] Overlapping, string[] Outside, double SmallestLetters, string[] Faint, int Charts, string Ground)
{
    private const string Script =
        """
        const shown = element => element.getClientRects().length > 0;
        const colour = text => (text.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
        const light = ([r, g, b]) => [r, g, b].map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
            .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
        const contrast = (one, other) => { const [a, b] = [light(one), light(other)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); };
        const behind = (element, view) => {
            for (let at = element; at; at = at.parentElement) {
                const ground = colour(view.getComputedStyle(at).backgroundColor);
                if (ground.length === 3 || ground[3] > 0) return ground;
            }
            return [255, 255, 255];
        };
        const measure = frame => {
            const page = frame.contentDocument, view = frame.contentWindow, root = page.documentElement;
            const found = { overflow: root.scrollWidth - root.clientWidth, overlapping: [], outside: [], smallestLetters: 99, faint: [], charts: 0, ground: view.getComputedStyle(page.body).backgroundColor };
            for (const chart of [...page.querySelectorAll('svg.chart')].filter(shown)) {
                found.charts++;
                const box = chart.getBoundingClientRect(), scale = box.width / chart.viewBox.baseVal.width;
                const words = [...chart.querySelectorAll('text')].map(text => ({ text, at: text.getBoundingClientRect() }));
                words.forEach(({ text, at }, i) => {
                    found.smallestLetters = Math.min(found.smallestLetters, parseFloat(view.getComputedStyle(text).fontSize) * scale);
                    if (at.left < box.left - 1 || at.right > box.right + 1 || at.top < box.top - 2 || at.bottom > box.bottom + 2) found.outside.push(text.textContent);
                    for (const other of words.slice(i + 1))
                        if (at.left < other.at.right - 1 && other.at.left < at.right - 1 && at.top < other.at.bottom - 3 && other.at.top < at.bottom - 3)
                            found.overlapping.push(text.textContent + ' / ' + other.text.textContent);
                });
            }
            for (const element of [...page.body.querySelectorAll('*')].filter(shown)) {
                const isInPicture = element.namespaceURI.endsWith('svg');
                if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()) || (isInPicture && element.tagName !== 'text')) continue;
                const style = view.getComputedStyle(element);
                if (!isInPicture) found.smallestLetters = Math.min(found.smallestLetters, parseFloat(style.fontSize));
                const seen = contrast(colour(isInPicture ? style.fill : style.color), behind(element, view));
                if (seen < 4.5) found.faint.push(element.textContent.slice(0, 40) + ' ' + seen.toFixed(2));
            }
            return found;
        };
        addEventListener('load', () => {
            const out = document.createElement('pre');
            out.id = 'measured';
            out.textContent = JSON.stringify([...document.querySelectorAll('iframe')].map(measure));
            document.querySelectorAll('iframe').forEach(frame => frame.remove());
            document.body.append(out);
        });
        """;

    /// <summary>Lays a page out in windows of some widths, light or dark, all by one start of the browser.</summary>
    public static MeasuredPage[] Of(Chromium browser, string html, params (int Width, bool Dark)[] windows)
    {
        var frames = windows.Select(window =>
            $"<iframe width=\"{window.Width}\" height=\"900\" style=\"border:0;color-scheme:{(window.Dark ? "dark" : "light")}\" srcdoc=\"{WebUtility.HtmlEncode(html)}\"></iframe>");
        var dom = browser.Dom($"<!DOCTYPE html><meta charset=\"utf-8\"><body>{string.Concat(frames)}<script>{Script}</script></body>");
        var measured = WebUtility.HtmlDecode(Measured().Match(dom).Groups[1].Value);
        return JsonSerializer.Deserialize<MeasuredPage[]>(measured, JsonSerializerOptions.Web)!;
    }

    /// <summary>A page as a picture of a phone shows it: Chromium has no windows that are so narrow.</summary>
    public static string OnPhone(string html, int width, int height) =>
        $"<!DOCTYPE html><meta charset=\"utf-8\"><body style=\"margin:0\"><iframe width=\"{width}\" height=\"{height}\" style=\"border:0\" srcdoc=\"{WebUtility.HtmlEncode(html)}\"></iframe></body>";

    [GeneratedRegex("<pre id=\"measured\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Measured();
}
