"""Many customers: who may this record already be?"""
