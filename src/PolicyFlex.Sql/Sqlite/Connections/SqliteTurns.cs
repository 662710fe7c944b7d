using System.Diagnostics;

namespace PolicyFlex.Sql;

/// <summary>
/// Whose turn it is to write to a file that several processes share. SQLite's lock goes to whoever asks first, which is the one that has
/// just let go of it. So whoever has to wait holds a second lock beside it, that of a marker file, and goes first: whoever sees the marker
/// stands behind. The marker is gone when nobody waits, and a process that dies leaves one that holds up nobody.
/// </summary>
/// <param name="marker">The path of the marker.</param>
internal sealed class SqliteTurns(string marker)
{
    private static readonly TimeSpan Spinning = TimeSpan.FromMilliseconds(1);

    /// <summary>Begins at once, if nobody waits.</summary>
    /// <param name="tryBegin">Begins, if nothing holds the file.</param>
    public bool TryBegin(Func<bool> tryBegin) => !File.Exists(marker) && tryBegin();

    /// <summary>Waits until it can begin.</summary>
    /// <param name="tryBegin">Begins, if nothing holds the file.</param>
    /// <param name="patience">How long it waits.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether it began.</returns>
    public bool Wait(Func<bool> tryBegin, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (TryBegin(tryBegin))
        {
            return true;
        }

        var began = Stopwatch.GetTimestamp();
        FileStream? turn = null;
        try
        {
            Until(() => TakeMarker(out turn), began, patience, cancellationToken);
            return Until(tryBegin, began, patience, cancellationToken);
        }
        finally
        {
            turn?.Dispose();
        }
    }

    /// <summary>Takes the marker; where there cannot be one, turns are left to chance.</summary>
    private bool TakeMarker(out FileStream? held)
    {
        held = null;
        try
        {
            held = new FileStream(marker, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (IOException taken) when (taken is not (DirectoryNotFoundException or PathTooLongException))
        {
            return false;
        }
        catch (Exception impossible) when (impossible is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return true;
        }
    }

    /// <summary>Tries again and again: at first without letting go of the processor, then every millisecond.</summary>
    private static bool Until(Func<bool> isDone, long began, TimeSpan patience, CancellationToken cancellationToken)
    {
        var spinner = new SpinWait();
        var start = Stopwatch.GetTimestamp();
        while (!isDone())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Stopwatch.GetElapsedTime(began) > patience)
            {
                return false;
            }

            if (Stopwatch.GetElapsedTime(start) < Spinning)
            {
                spinner.SpinOnce(sleep1Threshold: -1);
            }
            else
            {
                cancellationToken.WaitHandle.WaitOne(1);
            }
        }

        return true;
    }
}
