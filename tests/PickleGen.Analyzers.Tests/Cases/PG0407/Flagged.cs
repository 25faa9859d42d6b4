using System.Collections.Generic;
using System.IO;
using PickleGen;

public static class Program
{
    public static byte[] Dumps(Customer customer) => Pickle.Dumps({|PG0407:customer|}, AppPickles.Default);

    public static void Dump(Plain plain, Stream stream) => Pickle.Dump({|PG0407:plain|}, AppPickles.Default, stream);

    public static byte[] List(List<Customer> customers) => Pickle.Dumps({|PG0407:customers|}, AppPickles.Default);

    public static byte[] Texts(Dictionary<string, string> texts) => Pickle.Dumps({|PG0407:texts|}, AppPickles.Default);

    public static byte[] Array(int[] numbers) => Pickle.Dumps({|PG0407:numbers|}, AppPickles.Default);

    public static byte[] Converted(Order order, long number) =>
        [.. Pickle.Dumps((object){|PG0407:(nint)number|}, AppPickles.Default), .. Pickle.Dumps({|PG0407:(Customer)(object)order|}, AppPickles.Default)];

    public static byte[] Enum() => Pickle.Dumps({|PG0407:Color.Red|}, AppPickles.Default);

    public static byte[] Struct(Point? point)
    {
        AppPickles context = AppPickles.Default;
        return Pickle.Dumps({|PG0407:point|}, context);
    }

    public static byte[] Typed(Customer customer) => {|PG0407:AppPickles.Default.Dumps(customer)|};

    public static Customer Loads(byte[] data) => {|PG0407:AppPickles.Default.Loads<Customer>(data)|};

    public static object? Converter() => {|PG0407:AppPickles.Default.GetConverter<Customer>()|};
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[Pickleable]
public partial class Customer
{
    public string Name { get; set; } = "";
}

public class Plain;

public enum Color
{
    Red,
}

public struct Point
{
    public int X;
}

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;
