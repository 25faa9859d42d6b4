using System.Diagnostics;

namespace PickleGen.Tools;

/// <summary>Scans all pickles in a piece of data, and what lies between them.</summary>
internal ref struct StreamScanner
{
    private readonly ReadOnlySpan<byte> _data;
    private readonly ScanRecord _record;
    private ScanMachine _machine;
    private int _documents;

    // Where the storages of tensors are; behind the data if there are none.
    private int _storages = int.MaxValue;

    private StreamScanner(ReadOnlySpan<byte> data, PickleScanOptions options)
    {
        _data = data;
        _record = new(new GlobalJudge(options));
        var limit = options.TimeLimit ?? TimeSpan.FromSeconds(2 + (data.Length >> 20));
        var deadline = Stopwatch.GetTimestamp() + (limit.TotalSeconds * Stopwatch.Frequency);
        _machine = new(data, _record, deadline >= long.MaxValue ? long.MaxValue : (long)deadline);
    }

    public static PickleScanReport Scan(ReadOnlySpan<byte> data, PickleScanOptions options) => new StreamScanner(data, options).Scan();

    private PickleScanReport Scan()
    {
        if (_data.Length == 0)
        {
            _record.Find(ScanRule.Nothing, 0, "");
            _record.Accept();
        }

        var at = ScanPickles();
        ScanRest(at);
        if (_machine.OtherReading > 0) Attempt(_machine.OtherReading, out _);
        if (_documents > 1) ScanWithOneMemo();
        return _record.Report(_documents, _data.Length, _machine.Opcodes);
    }

    // One pickle after the other, as Python's load in a loop. Ends where there is none.
    private int ScanPickles()
    {
        for (var at = 0; at < _data.Length && !_machine.IsLate;)
        {
            var stopped = _machine.Run(at, keepMemo: false, out var end);
            if (stopped)
            {
                _documents++;
            }
            else if (_documents == TorchStorages.Pickles && !_record.HasPlainNames && TorchStorages.Are(_data, at))
            {
                _record.Drop();
                _storages = at;
            }
            else if (at > 0)
            {
                // Data of another kind behind a pickle: what is wrong with it as a pickle is of no interest.
                if (!_record.HasNames) _record.Reject();
                _record.Find(ScanRule.Trailing, at, "");
            }

            _record.Accept();
            // Junk may have taken the start of a pickle for an argument.
            if (!stopped) return at + 1;
            at = BehindPadding(end);
        }

        return _data.Length;
    }

    // Behind what is broken, wherever a pickle could start.
    private void ScanRest(int at)
    {
        while (at < _data.Length && !_machine.IsLate)
        {
            at = PickleSearch.Next(_data, at);
            if (at == _data.Length) return;
            Attempt(at, out var end);
            at = Math.Max(end, at + 1);
        }
    }

    // An Unpickler keeps its memo: a later pickle may use names of an earlier one.
    private void ScanWithOneMemo()
    {
        for (var at = 0; at < Math.Min(_data.Length, _storages) && !_machine.IsLate;)
        {
            var stopped = _machine.Run(at, keepMemo: at > 0, out var end);
            _record.Reject();
            if (!stopped) return;
            at = BehindPadding(end);
        }
    }

    // Zeros up to a multiple of 512, which dbm.dumb puts before each value; they are no opcodes.
    private readonly int BehindPadding(int at)
    {
        const int Block = 512;
        var next = (int)Math.Min((at + Block - 1L) / Block * Block, _data.Length);
        return _data[at..next].ContainsAnyExcept((byte)0) ? at : next;
    }

    private void Attempt(int at, out int end)
    {
        var stopped = _machine.Run(at, keepMemo: false, out end);
        if (stopped && !_record.IsMalformed)
        {
            _documents++;
            _record.Accept();
        }
        else
        {
            _record.Reject();
        }
    }
}
