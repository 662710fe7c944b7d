namespace PolicyFlex.Benchmarks;

/// <summary>
/// What people write first: a flag where more than 6 % of the cases of the last 30 days are overrides, of at least 20. After a flag that was
/// none it is silent until the rate has come back.
/// </summary>
internal sealed class NaiveWatch(int casesPerDay) : IWatch
{
    private const int Days = 30;
    private const int Least = 20;
    private const double Threshold = 0.06;

    private readonly bool[] _window = new bool[casesPerDay * Days];
    private int _next;
    private int _cases;
    private int _overrides;
    private bool _isDismissed;

    public bool Flags(bool isOverride)
    {
        _overrides += (isOverride ? 1 : 0) - (_window[_next] ? 1 : 0);
        _window[_next] = isOverride;
        _next = _next + 1 == _window.Length ? 0 : _next + 1;
        _cases = Math.Min(_cases + 1, _window.Length);
        var isOver = _cases >= Least && _overrides > Threshold * _cases;
        _isDismissed &= isOver;
        return isOver && !_isDismissed;
    }

    public void Dismiss() => _isDismissed = true;
}
