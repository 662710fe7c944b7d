using PolicyFlex.Review;

namespace PolicyFlex.Benchmarks;

/// <summary>The detector; after a flag that was none the score is 0.</summary>
internal sealed class CusumWatch(CusumDesign design) : IWatch
{
    private CusumState _state;

    public bool Flags(bool isOverride)
    {
        _state = _state.After(isOverride, design);
        return design.Signals(_state);
    }

    public void Dismiss() => _state = default;
}
