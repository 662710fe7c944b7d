using System.Diagnostics;
using System.Reflection;

namespace PolicyFlex.Benchmarks;

/// <summary>This program once more, as a <see cref="Worker"/>.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    /// <param name="kind"><c>sqlite</c> or <c>postgres</c>.</param>
    /// <param name="where">The path, or how to connect.</param>
    /// <param name="shape">What it gives.</param>
    public WorkerProcess(string kind, string where, GrantShape shape)
    {
        var self = Environment.ProcessPath!;
        string[] words = Path.GetFileNameWithoutExtension(self) == "dotnet" ? [Assembly.GetExecutingAssembly().Location] : [];
        _process = Process.Start(new ProcessStartInfo(self, [.. words, "ledger-worker", kind, where, shape.Name])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>Orders something, and waits until it is done.</summary>
    public async Task<string> OrderAsync(string order)
    {
        await _process.StandardInput.WriteLineAsync(order);
        await _process.StandardInput.FlushAsync();
        return await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The second process has ended.");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
