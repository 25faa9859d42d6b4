using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Classes that are created first and filled afterwards.</summary>
public class ClassTests
{
    [Fact]
    public void Class() => Generator.Verify("""
        namespace App;

        [Pickleable("app.models.Order")]
        public partial class Order
        {
            public int Id { get; set; }
            public List<string> Tags { get; set; } = [];
            public string? Note { get; set; }
            public Customer? Customer;
            public Order? Previous { get; set; }
        }

        [Pickleable]
        public sealed partial class Customer
        {
            public string Name { get; set; } = "";
        }
        """);

    [Fact]
    public void InitAndRequired() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Settings
        {
            public required string Name { get; set; }
            public required int Size { get; init; }
            public bool IsOpen { get; init; }
            public required double Ratio;
        }
        """);

    [Fact]
    public void RequiredMembersAreSetByTheConstructor() => Generator.Verify("""
        using System.Diagnostics.CodeAnalysis;

        namespace App;

        [Pickleable]
        public partial class Settings
        {
            [SetsRequiredMembers]
            public Settings() => Name = "";

            public required string Name { get; set; }
        }
        """);

    [Fact]
    public void Nested() => Generator.Verify("""
        namespace App.Shop;

        public static partial class Outer
        {
            internal partial interface IMiddle
            {
                [Pickleable]
                private protected sealed partial class Inner
                {
                    public long Ticks { get; set; }
                }
            }
        }
        """);

    [Fact]
    public void NoNamespace() => Generator.Verify("""
        [Pickleable]
        public partial class Point
        {
            public double X { get; set; }
        }
        """);

    [Fact]
    public void Empty() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Nothing;
        """);

    [Fact]
    public void PrivateParameterlessConstructor() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Entity
        {
            public Entity(Guid seed) => Id = seed.GetHashCode();

            private Entity() { }

            public int Id { get; set; }
        }
        """);

    [Fact]
    public void WhatIsNoMember() => Generator.Verify("""
        namespace App;

        public interface INamed
        {
            string Name { get; set; }
        }

        [Pickleable]
        public partial class Odd : INamed
        {
            public const int Limit = 3;
            public static int Count { get; set; }
            public readonly int Fixed = 1;
            public int Computed => Kept * 2;
            public int Closed { get; private set; }
            internal int Hidden { get; set; }
            string INamed.Name { get; set; } = "";
            public int this[int index] { get => index; set { } }
            public event EventHandler? Changed { add { } remove { } }
            [PickleIgnore] public System.IO.Stream? Stream { get; set; }
            public int Kept { get; set; }
        }
        """);
}
