using System.Diagnostics;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>Another process, which runs <see cref="OtherProgram"/>.</summary>
internal sealed class OtherProcess : IDisposable
{
    private readonly Process _process;

    /// <param name="words">What it is told to do.</param>
    public OtherProcess(params string[] words) => _process = Process.Start(new ProcessStartInfo(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(OtherProgram).Assembly.Location, .. words])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    /// <summary>The next line that it writes; null once it has ended.</summary>
    public ValueTask<string?> ReadAsync() => _process.StandardOutput.ReadLineAsync(CancellationToken.None);

    /// <summary>Lets it go on.</summary>
    public Task GoAsync() => _process.StandardInput.WriteLineAsync("go");

    /// <summary>Kills it as <c>kill -9</c> does; tells what it had written before.</summary>
    public async Task<List<string>> KillAsync()
    {
        _process.Kill();
        var lines = new List<string>();
        while (await ReadAsync() is { } line)
        {
            lines.Add(line);
        }

        await _process.WaitForExitAsync();
        return lines;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
