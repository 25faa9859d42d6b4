using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using PickleGen;

[Serializable]
public class OrderException : Exception;

[Serializable]
public class Orders : List<int>;

[Serializable]
public abstract class Entity
{
    protected int Id { get; set; }
}

[Serializable]
public enum State
{
    New,
}

[Serializable]
public delegate void Changed(object sender);

[Serializable]
public static class Names
{
    public const string Order = "order";
}

[Serializable]
[Pickleable]
public partial class Both
{
    public int Id { get; set; }
}

[Serializable]
public sealed class Address(string text)
{
    private readonly string _text = text;

    public override string ToString() => _text;
}

[PickleableFor<Address>(Surrogate = typeof(AddressText))]
public partial class Pickles : PickleContext;

[Pickleable]
public partial record AddressText(string Text) : IPickleSurrogate<Address, AddressText>
{
    public static AddressText FromValue(Address value) => new(value.ToString());

    public Address ToValue() => new(Text);
}

[Serializable]
file class Local
{
    public int Id { get; set; }
}
