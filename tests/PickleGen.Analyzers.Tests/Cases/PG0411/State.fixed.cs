// fix: PickleGen.MoveFromSerializable
using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using PickleGen;

[Pickleable]
public partial class Money : ISerializable
{
    private readonly decimal _amount;
    private readonly string _currency;
    private readonly List<int> _parts;

    public Money(decimal amount, string currency) => (_amount, _currency, _parts) = (amount, currency, []);

    protected Money(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        _amount = info.GetDecimal("amount");
        _currency = info.GetString("currency") ?? "EUR";
        _parts = (List<int>)info.GetValue("parts", typeof(List<int>))!;
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        if (info is null)
        {
            throw new ArgumentNullException(nameof(info));
        }

        info.AddValue("amount", _amount);
        info.AddValue("currency", _currency);
        info.AddValue("parts", _parts, typeof(List<int>));
    }

    [Pickleable(As = PickleAs.Dict)]
    private sealed partial class State
    {
        [PickleMember("amount")]
        public required decimal Amount { get; init; }

        [PickleMember("currency")]
        public required string? Currency { get; init; }

        [PickleMember("parts")]
        public required List<int> Parts { get; init; }
    }

    private Money(State state)
    {
        _amount = state.Amount;
        _currency = state.Currency ?? "EUR";
        _parts = state.Parts;
    }

    [PickleGetState]
    private State GetState() => new()
    {
        Amount = _amount,
        Currency = _currency,
        Parts = _parts,
    };

    [PickleSetState]
    private static Money FromState(State state) => new(state);
}
