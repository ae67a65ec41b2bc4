"""Analyses a corpus under Apache Spark.

    spark-submit examples/spark.py ARTICLES ANALYSES "node /path/to/dist/cli.js batch --jobs 1" [PARTS]

ARTICLES holds one {"id", "text"} a line, in one file or many, wherever Spark can read. ANALYSES becomes a folder with one
analysis a line, in the order of the articles. Node and dist/ must be on every worker. Each of the PARTS (64 at least, unless
said otherwise) is piped through a process of its own: enough of them that none takes long to do again.
"""
import sys

from pyspark.sql import SparkSession

articles, analyses, command = sys.argv[1:4]
spark = SparkSession.builder.appName("on-the-record").getOrCreate()
parts = int(sys.argv[4]) if len(sys.argv) > 4 else 64
lines = spark.sparkContext.textFile(articles, minPartitions=parts)
lines.pipe(command).saveAsTextFile(analyses)
