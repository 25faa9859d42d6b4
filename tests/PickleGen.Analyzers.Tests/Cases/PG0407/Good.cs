using System;
using System.Collections.Generic;
using System.Numerics;
using PickleGen;

public static class Program
{
    public static byte[] Listed(Order order) => Pickle.Dumps(order, AppPickles.Default);

    public static byte[] Reached(Customer customer, Address[] addresses, List<Tag> tags, State state) =>
        [.. Pickle.Dumps(customer, AppPickles.Default), .. Pickle.Dumps(addresses, AppPickles.Default), .. Pickle.Dumps(tags, AppPickles.Default),
            .. Pickle.Dumps(state, AppPickles.Default)];

    public static byte[] Derived(Entity entity, IEntity other, Special special) =>
        [.. Pickle.Dumps(entity, AppPickles.Default), .. Pickle.Dumps(other, AppPickles.Default), .. Pickle.Dumps(special, AppPickles.Default)];

    public static byte[] Included(Customer customer) => Pickle.Dumps(customer, AllPickles.Default);

    public static byte[] Configured(Plain plain) => Pickle.Dumps(plain, OwnPickles.Default);

    public static byte[] Defined(Foreign foreign, Inner inner) =>
        [.. Pickle.Dumps(foreign, DefinedPickles.Default), .. Pickle.Dumps(inner, DefinedPickles.Default)];

    public static byte[] Given(Plain plain, PickleContext context) => Pickle.Dumps(plain, context);

    public static byte[] Created(Plain plain) =>
        Pickle.Dumps(plain, PickleContext.Create(static builder => builder.AddReducer<Plain>(static _ => throw new NotSupportedException())));

    public static byte[] Generic<T>(T value) => Pickle.Dumps(value, AppPickles.Default);

    public static byte[] Anything(object value, dynamic other) =>
        [.. Pickle.Dumps(value, AppPickles.Default), .. Pickle.Dumps((object)other, AppPickles.Default)];

    public static IEnumerable<byte[]> BuiltIn()
    {
        yield return Pickle.Dumps(null, AppPickles.Default);
        yield return Pickle.Dumps(1, AppPickles.Default);
        yield return Pickle.Dumps("text", AppPickles.Default);
        yield return Pickle.Dumps(1.5m, AppPickles.Default);
        yield return Pickle.Dumps(BigInteger.One, AppPickles.Default);
        yield return Pickle.Dumps(DateTime.UnixEpoch, AppPickles.Default);
        yield return Pickle.Dumps(Guid.Empty, AppPickles.Default);
        yield return Pickle.Dumps(new byte[1], AppPickles.Default);
        yield return Pickle.Dumps(new byte[1].AsMemory(), AppPickles.Default);
        yield return Pickle.Dumps(new List<object?>(), AppPickles.Default);
        yield return Pickle.Dumps(new PyDict(), AppPickles.Default);
        yield return Pickle.Dumps(new PickleBuffer(new byte[1].AsMemory()), AppPickles.Default);
    }

    public static byte[] Converted(nint number, Plain plain) =>
        [.. Pickle.Dumps((long)number, AppPickles.Default), .. Pickle.Dumps((object)plain.ToString(), AppPickles.Default), .. Pickle.Dumps((object?)plain as Order, AppPickles.Default)];

    public static byte[] Typed(Order order) => AppPickles.Default.Dumps(order);
}

public interface IEntity;

public abstract class Entity : IEntity;

[Pickleable]
public partial class Order : Entity
{
    public Customer? Customer { get; set; }
}

public class Special : Order;

[Pickleable]
public partial class Customer
{
    [PickleMember]
    private readonly Dictionary<string, Address[]> _addresses = [];

    public (List<Tag> Tags, int Count) Tagged { get; set; }

    [PickleGetState]
    private State GetState() => new();

    [PickleSetState]
    private void SetState(State state) => Tagged = new([], _addresses.Count);
}

[Pickleable]
public partial class Address;

[Pickleable]
public partial class Tag;

[Pickleable]
public partial class State;

public class Plain;

public class Foreign
{
    public Inner? Inner { get; set; }
}

[Pickleable]
public partial class Inner;

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;

[PickleInclude<AppPickles>]
public partial class AllPickles : PickleContext;

[PickleableFor<Foreign>(Members = ["Inner"])]
public partial class DefinedPickles : PickleContext;

[PickleableFor<int>]
public partial class OwnPickles : PickleContext
{
    protected override void Configure(PickleContextBuilder builder) =>
        builder.AddReducer<Plain>(static _ => throw new NotSupportedException());
}
