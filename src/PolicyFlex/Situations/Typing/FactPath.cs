using System.Globalization;
using System.Text;

namespace PolicyFlex.Situations;

/// <summary>Which value is being read, as a person would say it: <c>order.items[2].price</c>. It is made a text only when asked.</summary>
internal sealed class FactPath
{
    private (string? Name, int Index)[] _steps = new (string?, int)[4];

    /// <summary>How many steps lead to the value.</summary>
    public int Depth { get; private set; }

    /// <summary>Goes on to a fact or a member.</summary>
    public void Enter(string name) => Enter((name, 0));

    /// <summary>Goes on to an entry of a list, counted from 0.</summary>
    public void Enter(int index) => Enter((null, index));

    /// <summary>Goes back one step.</summary>
    public void Leave() => Depth--;

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, index) in _steps.AsSpan(0, Depth))
        {
            if (name is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                text.Append(text.Length > 0 ? "." : "").Append(name);
            }
        }

        return text.ToString();
    }

    private void Enter((string? Name, int Index) step)
    {
        if (Depth == _steps.Length)
        {
            Array.Resize(ref _steps, 2 * Depth);
        }

        _steps[Depth++] = step;
    }
}
