// fix: PickleGen.IgnoreMember
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Data;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public ArrayList Lines { get; set; } = [];

    [PickleIgnore]
    public Hashtable? Prices { get; set; }

    [PickleIgnore]
    public IList? List { get; set; }

    [PickleIgnore]
    public IEnumerable? Items { get; set; }

    [PickleIgnore]
    public List<IDictionary> Maps { get; set; } = [];

    [PickleIgnore]
    public Array? Array { get; set; }

    [PickleIgnore]
    public NameValueCollection? Names { get; set; }

    [PickleIgnore]
    public DataTable? Table { get; set; }

    [PickleIgnore]
    public Old? Old { get; set; }
}

public class Old : CollectionBase;
