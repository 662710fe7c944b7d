using System.Diagnostics;

namespace PolicyFlex.Tests.Review;

/// <summary>A headless Chromium with a folder of its own, which is gone afterwards.</summary>
internal sealed class Chromium : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>It reaches nothing, and nothing of the machine is in the pictures.</summary>
    private static readonly string[] Always =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-quic", "--force-device-scale-factor=1",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("policyflex-").FullName;

    /// <summary>What a page has become once its scripts have run.</summary>
    public string Dom(string html) => Run(Write(html), "--dump-dom");

    /// <summary>A picture of a page, as PNG.</summary>
    public byte[] Picture(string html, int width, int height, bool dark = false)
    {
        var file = Path.Combine(_folder, "picture.png");
        Run(Write(html), $"--screenshot={file}", $"--window-size={width},{height}", $"--blink-settings=preferredColorScheme={(dark ? 0 : 1)}");
        return File.ReadAllBytes(file);
    }

    /// <summary>A page on paper, as PDF.</summary>
    public byte[] Paper(string html)
    {
        var file = Path.Combine(_folder, "paper.pdf");
        Run(Write(html), $"--print-to-pdf={file}", "--no-pdf-header-footer");
        return File.ReadAllBytes(file);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string html)
    {
        var file = Path.Combine(_folder, "page.html");
        File.WriteAllText(file, html);
        return new Uri(file).AbsoluteUri;
    }

    private string Run(string page, params string[] words)
    {
        var program = ChromiumBinary.Program ?? throw new InvalidOperationException(ChromiumBinary.Missing);
        var start = new ProcessStartInfo(program, [.. Always, $"--user-data-dir={Path.Combine(_folder, "profile")}", .. words, page])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var browser = Process.Start(start)!;
        var (output, error) = (browser.StandardOutput.ReadToEndAsync(), browser.StandardError.ReadToEndAsync());
        if (!browser.WaitForExit(Patience))
        {
            browser.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"Chromium did not end within {Patience.TotalMinutes} minutes.");
        }

        return browser.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"Chromium ended with {browser.ExitCode}: {error.Result}");
    }
}
