using System.Globalization;
using PolicyFlex.Testing;

namespace PolicyFlex.Tool.Output;

/// <summary>Shows a person who waits how many mutants were tried; says nothing where nobody looks on.</summary>
internal sealed class MutationCounter(Terminal terminal) : IProgress<MutationProgress>
{
    private readonly Lock _lock = new();
    private readonly bool _isShown = !ReferenceEquals(terminal.ErrorInk, Ink.None);
    private int _shown;

    public void Report(MutationProgress value)
    {
        if (!_isShown)
        {
            return;
        }

        lock (_lock)
        {
            var percent = 100 * value.Done / value.All;
            if (percent != _shown)
            {
                _shown = percent;
                terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value.Done:#,0} of {value.All:#,0} mutants"));
            }
        }
    }

    /// <summary>Leaves the line.</summary>
    public void End()
    {
        if (_isShown)
        {
            terminal.Error.Write("\r                              \r");
        }
    }
}
