// fix: PickleGen.MoveFromSerializable
using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using PickleGen;

[Serializable]
public class {|PG0411:Money|} : ISerializable
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
}
