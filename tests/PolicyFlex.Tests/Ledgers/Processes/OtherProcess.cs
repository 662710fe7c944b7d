using System.Diagnostics;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>Another process, which runs <c>tests/PolicyFlex.Workers</c>.</summary>
internal sealed class OtherProcess : IDisposable
{
    private readonly Process _process;

    /// <param name="words">What it is told to do.</param>
    public OtherProcess(params string[] words) => _process = Process.Start(new ProcessStartInfo(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "PolicyFlex.Workers.dll"), .. words])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    /// <summary>The next line that it writes; null once it has ended.</summary>
    public ValueTask<string?> ReadAsync() => _process.StandardOutput.ReadLineAsync(CancellationToken.None);

    /// <summary>Lets it go on.</summary>
    public Task GoAsync(string line = "go") => _process.StandardInput.WriteLineAsync(line);

    /// <summary>Kills it as <c>kill -9</c> does; what it had written can still be read.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits until it has ended; tells its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
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
